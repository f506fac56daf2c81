package vn.motcua.dossier.write;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.dossier.events.Channel;
import vn.motcua.dossier.events.Component;
import vn.motcua.dossier.events.Subject;
import vn.motcua.dossier.events.SubmissionEvent.DossierSubmitted;

/**
 * What decisions need to remember of a dossier that was handed in and is not received.
 *
 * @param components what is handed in now
 * @param requests how often a supplement was asked for before the receipt
 */
public record Submission(
        Instant submittedAt,
        UUID procedureId,
        Channel channel,
        String receivingUnit,
        Subject subject,
        List<Component> components,
        UUID applicant,
        Optional<String> supportPlace,
        Optional<String> assistedBy,
        String trackingHash,
        int requests) {
    public Submission {
        components = List.copyOf(components);
    }

    static Submission of(DossierSubmitted e) {
        return new Submission(
                e.at(),
                UUID.fromString(e.procedureId()),
                e.channel(),
                e.receivingUnit(),
                e.subject(),
                e.components(),
                e.applicant(),
                e.supportPlace(),
                e.assistedBy(),
                e.trackingHash(),
                0);
    }

    Submission with(List<Component> handedIn) {
        return changed(handedIn, requests);
    }

    Submission withRequest() {
        return changed(components, requests + 1);
    }

    private Submission changed(List<Component> handedIn, int asked) {
        return new Submission(
                submittedAt,
                procedureId,
                channel,
                receivingUnit,
                subject,
                handedIn,
                applicant,
                supportPlace,
                assistedBy,
                trackingHash,
                asked);
    }

    /** What was handed in, as a receipt takes it; components go beside it, for they have their names already. */
    public Filing filing() {
        return new Filing(
                Optional.of(procedureId),
                Optional.empty(),
                channel,
                receivingUnit,
                subject,
                List.of(),
                applicant,
                supportPlace,
                assistedBy,
                trackingHash);
    }
}
