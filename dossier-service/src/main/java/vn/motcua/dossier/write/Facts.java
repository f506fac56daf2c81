package vn.motcua.dossier.write;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.dossier.events.Component;
import vn.motcua.dossier.events.CorrectionEvent.ReceiptCorrected;
import vn.motcua.dossier.events.Dimensions;
import vn.motcua.dossier.events.DueDate;
import vn.motcua.dossier.events.ProcessingEvent.DossierReceived;
import vn.motcua.dossier.events.ProcessingEvent.SupplementSubmitted;
import vn.motcua.dossier.events.Subject;
import vn.motcua.dossier.events.TimeLimit;

/**
 * What decisions need to remember of a received dossier, whatever its stage.
 *
 * @param components what is handed in now
 * @param waits times that the dossier waited for a supplement, in order
 * @param dueAt due date in force
 */
public record Facts(
        Dimensions dimensions,
        TimeLimit timeLimit,
        Subject subject,
        List<Component> components,
        List<Wait> waits,
        int supplementRequests,
        Instant dueAt) {
    public Facts {
        components = List.copyOf(components);
        waits = List.copyOf(waits);
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
                e.due().dueAt());
    }

    Facts withSupplementRequest() {
        return new Facts(dimensions, timeLimit, subject, components, waits, supplementRequests + 1, dueAt);
    }

    Facts withSupplement(Wait wait, SupplementSubmitted e) {
        return new Facts(
                e.changed().map(change -> change.in(dimensions)).orElse(dimensions),
                timeLimit,
                subject,
                e.components().orElse(components),
                Stream.concat(waits.stream(), Stream.of(wait)).toList(),
                supplementRequests,
                e.due().dueAt());
    }

    Facts with(ReceiptCorrected e) {
        return new Facts(
                e.changed().in(dimensions),
                e.timeLimit().orElse(timeLimit),
                e.subject().orElse(subject),
                e.components().orElse(components),
                waits,
                supplementRequests,
                e.due().map(DueDate::dueAt).orElse(dueAt));
    }
}
