package vn.motcua.dossier.write;

import java.util.List;

/**
 * Free text by or about people, as it goes into the vault.
 *
 * @param reason why, in an officer's or the applicant's words
 * @param missingItems what a supplement is asked for; empty otherwise
 */
public record Words(String reason, List<String> missingItems) {
    public Words {
        missingItems = List.copyOf(missingItems);
    }

    public static Words of(String reason) {
        return new Words(reason, List.of());
    }
}
