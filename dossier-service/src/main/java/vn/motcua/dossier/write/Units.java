package vn.motcua.dossier.write;

import java.util.HashSet;
import java.util.Set;
import vn.motcua.dossier.events.CorrectionEvent;
import vn.motcua.dossier.events.DeliveryEvent;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.EndingEvent;
import vn.motcua.dossier.events.PersonEvent;
import vn.motcua.dossier.events.ProcessingEvent.DossierReceived;
import vn.motcua.dossier.events.ProcessingEvent.DossierTransferred;
import vn.motcua.dossier.events.ProcessingEvent.DueDateExtended;
import vn.motcua.dossier.events.ProcessingEvent.ResultIssued;
import vn.motcua.dossier.events.ProcessingEvent.SupplementRequested;
import vn.motcua.dossier.events.ProcessingEvent.SupplementSubmitted;
import vn.motcua.dossier.events.SubmissionEvent.DossierSubmitted;
import vn.motcua.dossier.events.SubmissionEvent.SupplementRequestedBeforeReceipt;
import vn.motcua.dossier.events.SubmissionEvent.SupplementSubmittedBeforeReceipt;

/**
 * Whose dossier it is.
 *
 * @param codes of the organisations that receive, resolve and handle it; whoever reaches one of them reaches the dossier
 */
public record Units(Set<String> codes) {
    static final Units NONE = new Units(Set.of());

    public Units {
        codes = Set.copyOf(codes);
    }

    static Units evolve(Units before, DossierEvent event) {
        return switch (event) {
            case DossierSubmitted e -> before.and(e.receivingUnit());
            case DossierReceived e ->
                before.and(e.dimensions().receivingUnit()).and(e.dimensions().resolvingAgency());
            case DossierTransferred e -> e.toUnit().map(before::and).orElse(before);
            case SupplementRequestedBeforeReceipt _, SupplementSubmittedBeforeReceipt _ -> before;
            case SupplementRequested _, SupplementSubmitted _, DueDateExtended _, ResultIssued _ -> before;
            case DeliveryEvent _, EndingEvent _, CorrectionEvent _, PersonEvent _ -> before;
        };
    }

    private Units and(String code) {
        Set<String> more = new HashSet<>(codes);
        more.add(code);
        return new Units(more);
    }
}
