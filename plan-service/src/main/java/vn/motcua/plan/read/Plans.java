package vn.motcua.plan.read;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.eventstore.EventLog;
import vn.motcua.eventstore.Outcome;
import vn.motcua.eventstore.Recorded;
import vn.motcua.plan.events.PlanEvent;
import vn.motcua.plan.events.PlanId;
import vn.motcua.time.BusinessClock;

/** Reads single plans from the log: always current, with nothing to wait for. */
@ApplicationScoped
public class Plans {
    /** Tag of all events of one plan. */
    public static final String TAG = "plan";

    private final EventLog log;
    private final Clock clock;

    Plans(EventLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** A plan and its version, which is the position of its last event. */
    public record Versioned(long version, PlanDetail plan) {}

    /** The plan as a command left it, however often the command is repeated. Blocks: for virtual threads. */
    public PlanDetail after(Outcome outcome) {
        return PlanDetail.of(log.history(PlanEvent.class, TAG, outcome.entityId(), outcome.position()), today());
    }

    /** The plan as it is; empty when there is none of that identifier. */
    public Uni<Optional<Versioned>> now(PlanId id) {
        return log.historyAsync(PlanEvent.class, TAG, id.toString(), EventLog.NOW)
                .map(this::versioned);
    }

    private Optional<Versioned> versioned(List<Recorded<PlanEvent>> history) {
        return history.isEmpty()
                ? Optional.empty()
                : Optional.of(new Versioned(history.getLast().position(), PlanDetail.of(history, today())));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BusinessClock.ZONE);
    }
}
