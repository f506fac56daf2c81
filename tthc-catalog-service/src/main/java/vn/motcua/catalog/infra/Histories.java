package vn.motcua.catalog.infra;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.catalog.events.ProcedureEvent;
import vn.motcua.catalog.events.ProcedureId;
import vn.motcua.catalog.events.RuleSetEvent;
import vn.motcua.catalog.events.Rules;
import vn.motcua.catalog.events.Tags;
import vn.motcua.catalog.write.Procedure;
import vn.motcua.catalog.write.RuleSets;
import vn.motcua.catalog.write.recorddecision.RecordDecision;
import vn.motcua.eventstore.EventLog;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.StoreUnavailable;
import vn.motcua.time.BusinessClock;

/** Folds what a decision needs beside its own entity from the log. Blocks: for virtual threads. */
@Singleton
class Histories {
    private final EventLog log;
    private final Clock clock;

    Histories(EventLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /**
     * The procedures of a decision as they are now. Should one change before the decision is stored, the tag of its next
     * revision is taken and the decision refused.
     */
    Map<ProcedureId, Procedure> procedures(List<RecordDecision.Line> lines) {
        return lines.stream()
                .map(RecordDecision.Line::procedureId)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), this::procedure));
    }

    private Procedure procedure(ProcedureId id) {
        Procedure procedure = Procedure.NONE;
        for (Recorded<ProcedureEvent> recorded :
                log.history(ProcedureEvent.class, Tags.PROCEDURE, id.toString(), EventLog.NOW)) {
            procedure = Procedure.evolve(procedure, recorded.event());
        }
        return procedure;
    }

    /**
     * The rules in force today.
     *
     * @throws StoreUnavailable none has been announced yet: there is no default to go on with
     */
    Rules rules() {
        RuleSets sets = RuleSets.NONE;
        for (Recorded<RuleSetEvent> recorded :
                log.history(RuleSetEvent.class, Tags.RULE_SETS, RuleSetEvent.ALL, EventLog.NOW)) {
            sets = RuleSets.evolve(sets, recorded.event());
        }
        return sets.inForce(LocalDate.ofInstant(clock.instant(), BusinessClock.ZONE))
                .orElseThrow(() -> new StoreUnavailable("no rule set has been announced for today"))
                .rules();
    }
}
