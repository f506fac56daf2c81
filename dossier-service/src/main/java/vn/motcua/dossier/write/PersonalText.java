package vn.motcua.dossier.write;

import java.util.List;

/**
 * Free text by or about people, as it goes into the vault.
 *
 * @param reason why, in an officer's or the applicant's words
 * @param missingItems what a supplement is asked for; empty otherwise
 */
public record PersonalText(String reason, List<String> missingItems) {
    public PersonalText {
        missingItems = List.copyOf(missingItems);
    }

    public static PersonalText of(String reason) {
        return new PersonalText(reason, List.of());
    }
}
