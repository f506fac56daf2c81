package vn.motcua.dossier.write;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.dossier.events.Component;
import vn.motcua.dossier.events.CorrectionEvent.ReceiptCorrected;
import vn.motcua.dossier.events.Dimensions;
import vn.motcua.dossier.events.DueDate;
import vn.motcua.dossier.events.ProcessingEvent.DossierReceived;
import vn.motcua.dossier.events.ProcessingEvent.DueDateExtended;
import vn.motcua.dossier.events.ProcessingEvent.SupplementSubmitted;
import vn.motcua.dossier.events.Subject;
import vn.motcua.dossier.events.TimeLimit;

/**
 * What decisions need to remember of a received dossier, whatever its stage.
 *
 * @param components what is handed in now
 * @param waits times that the dossier waited for a supplement, in order
 * @param dueAt due date that is counted from the receipt
 * @param promises days that the result was promised for anew, in order
 */
public record Facts(
        Dimensions dimensions,
        TimeLimit timeLimit,
        Subject subject,
        List<Component> components,
        List<Wait> waits,
        int supplementRequests,
        Instant dueAt,
        List<Instant> promises) {
    public Facts {
        components = List.copyOf(components);
        waits = List.copyOf(waits);
        promises = List.copyOf(promises);
    }

    /** When the applicant may expect the result: the due date, or what was promised beyond it. */
    public Instant promisedAt() {
        return Stream.concat(Stream.of(dueAt), promises.stream())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** A time in which the dossier waited for the applicant. */
    public record Wait(Instant from, Instant to) {}

    static Facts of(DossierReceived e) {
        return new Facts(
                e.dimensions(),
                e.timeLimit(),
                e.subject(),
                e.components(),
                List.of(),
                0,
                e.due().dueAt(),
                List.of());
    }

    Facts withSupplementRequest() {
        return new Facts(dimensions, timeLimit, subject, components, waits, supplementRequests + 1, dueAt, promises);
    }

    Facts withSupplement(Wait wait, SupplementSubmitted e) {
        return new Facts(
                e.changed().map(change -> change.in(dimensions)).orElse(dimensions),
                timeLimit,
                subject,
                e.components().orElse(components),
                Stream.concat(waits.stream(), Stream.of(wait)).toList(),
                supplementRequests,
                e.due().dueAt(),
                promises);
    }

    Facts with(DueDateExtended e) {
        return new Facts(
                dimensions,
                timeLimit,
                subject,
                components,
                waits,
                supplementRequests,
                dueAt,
                Stream.concat(promises.stream(), Stream.of(e.promisedAt())).toList());
    }

    Facts with(ReceiptCorrected e) {
        return new Facts(
                e.changed().in(dimensions),
                e.timeLimit().orElse(timeLimit),
                e.subject().orElse(subject),
                e.components().orElse(components),
                waits,
                supplementRequests,
                e.due().map(DueDate::dueAt).orElse(dueAt),
                promises);
    }
}
