package vn.motcua.dossier.write;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.dossier.events.CorrectionEvent.ReceiptCorrected;
import vn.motcua.dossier.events.CorrectionEvent.ResultCorrected;
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

/** Who and what about people the vault holds of a dossier. */
public sealed interface People {
    People NONE = new Known(List.of(), List.of());

    /**
     * @param applicants references of the applicant, as entered and as corrected
     * @param texts references of free text
     */
    record Known(List<UUID> applicants, List<UUID> texts) implements People {
        public Known {
            applicants = List.copyOf(applicants);
            texts = List.copyOf(texts);
        }
    }

    /** The vault holds nobody any more. */
    record Forgotten() implements People {}

    static People evolve(People before, DossierEvent event) {
        return switch (event) {
            case DossierSubmitted e -> withApplicant(before, Optional.of(e.applicant()));
            case DossierReceived e -> withApplicant(before, Optional.of(e.applicant()));
            case SupplementRequestedBeforeReceipt e -> withText(before, e.note());
            case SupplementRequested e -> withText(before, e.note());
            case DueDateExtended e -> withText(before, e.reason());
            case EndingEvent e -> withText(before, e.reason());
            case ReceiptCorrected e -> withText(withApplicant(before, e.applicant()), e.reason());
            case ResultCorrected e -> withText(before, e.reason());
            case PersonEvent _ when before instanceof Known -> new Forgotten();
            case PersonEvent _ -> throw new IllegalStateException("impossible history: forgotten twice: " + event);
            case SupplementSubmittedBeforeReceipt _, SupplementSubmitted _, DossierTransferred _, ResultIssued _ ->
                before;
            case DeliveryEvent _ -> before;
        };
    }

    /** What comes into the vault with an event. */
    static List<UUID> keptBy(DossierEvent event) {
        return switch (evolve(NONE, event)) {
            case Known d -> joined(d.applicants(), d.texts());
            case Forgotten _ -> List.of();
        };
    }

    private static People withApplicant(People before, Optional<UUID> applicant) {
        return switch (before) {
            case Known d -> new Known(joined(d.applicants(), applicant), d.texts());
            case Forgotten _ -> throw new IllegalStateException("impossible history: an applicant who is forgotten");
        };
    }

    private static People withText(People before, UUID text) {
        return switch (before) {
            case Known d -> new Known(d.applicants(), joined(d.texts(), Optional.of(text)));
            case Forgotten _ -> throw new IllegalStateException("impossible history: words about someone forgotten");
        };
    }

    private static List<UUID> joined(List<UUID> references, Optional<UUID> more) {
        SequencedSet<UUID> all = new LinkedHashSet<>(references);
        all.addAll(Stream.ofNullable(more.orElse(null)).toList());
        return List.copyOf(all);
    }

    private static List<UUID> joined(List<UUID> some, List<UUID> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
