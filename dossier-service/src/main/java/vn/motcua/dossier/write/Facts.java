package vn.motcua.dossier.write;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.motcua.dossier.events.Dimensions;
import vn.motcua.dossier.events.DossierEvent.DossierReceived;
import vn.motcua.dossier.events.TimeLimit;

/**
 * What decisions need to remember of a dossier, whatever its stage.
 *
 * @param applicant reference into the vault
 * @param texts references of free text in the vault
 * @param waits times that the dossier waited for a supplement, in order
 * @param dueAt due date in force
 */
public record Facts(
        Dimensions dimensions,
        TimeLimit timeLimit,
        UUID applicant,
        List<UUID> texts,
        List<Wait> waits,
        int supplementRequests,
        Instant dueAt) {
    public Facts {
        texts = List.copyOf(texts);
        waits = List.copyOf(waits);
    }

    /** A time in which the dossier waited for the applicant. */
    public record Wait(Instant from, Instant to) {}

    static Facts of(DossierReceived e) {
        return new Facts(
                e.dimensions(),
                e.timeLimit(),
                e.applicant(),
                List.of(),
                List.of(),
                0,
                e.due().dueAt());
    }

    Facts withText(UUID text) {
        return new Facts(dimensions, timeLimit, applicant, plus(texts, text), waits, supplementRequests, dueAt);
    }

    Facts withSupplementRequest(UUID note) {
        Facts told = withText(note);
        return new Facts(dimensions, timeLimit, applicant, told.texts, waits, supplementRequests + 1, dueAt);
    }

    Facts withWait(Wait wait, Instant newDueAt) {
        return new Facts(dimensions, timeLimit, applicant, texts, plus(waits, wait), supplementRequests, newDueAt);
    }

    private static <T> List<T> plus(List<T> list, T element) {
        List<T> longer = new ArrayList<>(list);
        longer.add(element);
        return longer;
    }
}
