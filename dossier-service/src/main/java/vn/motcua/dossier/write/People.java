package vn.motcua.dossier.write;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.dossier.events.Component;
import vn.motcua.dossier.events.CorrectionEvent.ReceiptCorrected;
import vn.motcua.dossier.events.CorrectionEvent.ResultCorrected;
import vn.motcua.dossier.events.DeliveryEvent;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.EndingEvent;
import vn.motcua.dossier.events.FileRef;
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
    People NONE = new Known(List.of(), List.of(), List.of());

    /**
     * @param applicants references of the applicant, as entered and as corrected
     * @param texts references of free text
     * @param files identifiers of files, those too that others came in place of
     */
    record Known(List<UUID> applicants, List<UUID> texts, List<UUID> files) implements People {
        public Known {
            applicants = List.copyOf(applicants);
            texts = List.copyOf(texts);
            files = List.copyOf(files);
        }
    }

    /** The vault holds nobody any more. */
    record Forgotten() implements People {}

    static People evolve(People before, DossierEvent event) {
        return switch (event) {
            case DossierSubmitted e -> withFiles(withApplicant(before, Optional.of(e.applicant())), e.components());
            case DossierReceived e -> withFiles(withApplicant(before, Optional.of(e.applicant())), e.components());
            case SupplementRequestedBeforeReceipt e -> withText(before, e.note());
            case SupplementRequested e -> withText(before, e.note());
            case DueDateExtended e -> withText(before, e.reason());
            case EndingEvent e -> withText(before, e.reason());
            case ReceiptCorrected e ->
                withFiles(
                        withText(withApplicant(before, e.applicant()), e.reason()),
                        e.components().orElse(List.of()));
            case ResultCorrected e -> withText(before, e.reason());
            case SupplementSubmittedBeforeReceipt e -> withFiles(before, e.components());
            case SupplementSubmitted e -> withFiles(before, e.components().orElse(List.of()));
            case ResultIssued e -> withRefs(before, e.files());
            case PersonEvent _ when before instanceof Known -> new Forgotten();
            case PersonEvent _ -> throw new IllegalStateException("impossible history: forgotten twice: " + event);
            case DossierTransferred _ -> before;
            case DeliveryEvent _ -> before;
        };
    }

    /** What comes into the vault with an event. */
    static List<UUID> keptBy(DossierEvent event) {
        return switch (evolve(NONE, event)) {
            case Known d ->
                Stream.of(d.applicants(), d.texts(), d.files())
                        .flatMap(List::stream)
                        .toList();
            case Forgotten _ -> List.of();
        };
    }

    private static People withApplicant(People before, Optional<UUID> applicant) {
        return switch (before) {
            case Known d -> new Known(joined(d.applicants(), applicant), d.texts(), d.files());
            case Forgotten _ -> throw new IllegalStateException("impossible history: an applicant who is forgotten");
        };
    }

    private static People withText(People before, UUID text) {
        return switch (before) {
            case Known d -> new Known(d.applicants(), joined(d.texts(), Optional.of(text)), d.files());
            case Forgotten _ -> throw new IllegalStateException("impossible history: words about someone forgotten");
        };
    }

    private static List<UUID> joined(List<UUID> references, Optional<UUID> more) {
        SequencedSet<UUID> all = new LinkedHashSet<>(references);
        all.addAll(Stream.ofNullable(more.orElse(null)).toList());
        return List.copyOf(all);
    }

    private static People withFiles(People before, List<Component> components) {
        return withRefs(
                before, components.stream().flatMap(one -> one.files().stream()).toList());
    }

    /** What came before stands in the history again wherever components are told whole. */
    private static People withRefs(People before, List<FileRef> files) {
        return switch (before) {
            case Known d -> {
                SequencedSet<UUID> all = new LinkedHashSet<>(d.files());
                files.forEach(file -> all.add(file.fileId()));
                yield new Known(d.applicants(), d.texts(), List.copyOf(all));
            }
            case Forgotten _ when files.isEmpty() -> before;
            case Forgotten _ -> throw new IllegalStateException("impossible history: files of someone forgotten");
        };
    }
}
