package vn.motcua.dossier.write;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.dossier.events.Channel;
import vn.motcua.dossier.events.FileRef;
import vn.motcua.dossier.events.Subject;

/**
 * What somebody hands in, over a counter or through a portal.
 *
 * @param procedureCode national code; looked up when {@code procedureId} is empty
 * @param receivingUnit code of the organisation that receives
 * @param subject what the applicant is
 * @param applicant reference into the vault
 * @param supportPlace code of the organisation where the applicant was helped
 * @param assistedBy officer id
 * @param trackingHash SHA-256 of the identifier and the tracking secret, lower-case hex
 */
public record Filing(
        Optional<UUID> procedureId,
        Optional<String> procedureCode,
        Channel channel,
        String receivingUnit,
        Subject subject,
        List<Handed> components,
        UUID applicant,
        Optional<String> supportPlace,
        Optional<String> assistedBy,
        String trackingHash) {
    public Filing {
        components = List.copyOf(components);
    }

    /** One component as it was handed in; its name comes from the procedure version. */
    public record Handed(
            String code, int originals, int copies, boolean digitised, boolean reused, List<FileRef> files) {
        public Handed {
            files = List.copyOf(files);
        }
    }
}
