package vn.motcua.dossier.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.calendar.Pause;
import vn.motcua.calendar.PauseReason;
import vn.motcua.calendar.PlainExplanation;
import vn.motcua.dossier.events.DueDate;
import vn.motcua.dossier.events.ProcessingEvent.SupplementSubmitted;
import vn.motcua.dossier.events.SupplementPolicy;
import vn.motcua.dossier.events.TimeLimit;

/** The due date of a received dossier, and all that explains it, so far. */
final class DueSoFar {
    private final Instant receivedAt;
    private TimeLimit limit;
    private DueDate due;
    private SupplementPolicy policy = SupplementPolicy.RESUME;
    private final List<Pause> pauses = new ArrayList<>();
    private final List<Pause> pausesWithoutEffect = new ArrayList<>();

    DueSoFar(Instant receivedAt, TimeLimit limit, DueDate due) {
        this.receivedAt = receivedAt;
        this.limit = limit;
        this.due = due;
    }

    /** A clock that had run out when it was stopped is not moved by it. */
    void goesOn(SupplementSubmitted e) {
        Pause pause = Pause.closed(e.pausedAt(), e.at(), PauseReason.SUPPLEMENT);
        pauses.add(pause);
        if (!KeptExplanation.stopsClock(e.pausedAt(), due)) {
            pausesWithoutEffect.add(pause);
        }
        policy = e.policy();
        due = e.due();
    }

    void corrected(Optional<TimeLimit> otherLimit, Optional<DueDate> counted) {
        limit = otherLimit.orElse(limit);
        due = counted.orElse(due);
    }

    TimeLimit limit() {
        return limit;
    }

    Instant inForce() {
        return due.dueAt();
    }

    /** Empty while the clock stands still. @param awaitingSince since when a supplement is awaited */
    Optional<Instant> running(Optional<Instant> awaitingSince) {
        boolean stands = awaitingSince
                .filter(since -> KeptExplanation.stopsClock(since, due))
                .isPresent();
        return stands ? Optional.empty() : Optional.of(due.dueAt());
    }

    PlainExplanation explained(Optional<Instant> awaitingSince) {
        return KeptExplanation.of(receivedAt, limit, due, policy, pauses, pausesWithoutEffect, awaitingSince);
    }
}
