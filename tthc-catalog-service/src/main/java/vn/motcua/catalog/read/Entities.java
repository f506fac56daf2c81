package vn.motcua.catalog.read;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import vn.motcua.catalog.events.CalendarYearEvent;
import vn.motcua.catalog.events.DecisionEvent;
import vn.motcua.catalog.events.OrganisationEvent;
import vn.motcua.catalog.events.ProcedureEvent;
import vn.motcua.catalog.events.RuleSetEvent;
import vn.motcua.catalog.events.Tags;
import vn.motcua.eventstore.EventLog;
import vn.motcua.eventstore.Outcome;
import vn.motcua.eventstore.Recorded;

/** Entities folded from the log, so that a read right after a write shows it. */
@Singleton
public class Entities {
    private final EventLog log;

    Entities(EventLog log) {
        this.log = log;
    }

    public Uni<Folded<ProcedureAnswer>> procedure(String id, long upTo) {
        return log.historyAsync(ProcedureEvent.class, Tags.PROCEDURE, id, upTo)
                .map(history -> Folded.of(ProcedureAnswer.NONE, ProcedureAnswer::show, history));
    }

    /** Events of the decision alone: what it did to procedures stands in their own histories. */
    public Uni<Folded<DecisionAnswer>> decision(String id, long upTo) {
        return log.historyAsync(DecisionEvent.class, Tags.DECISION, id, upTo)
                .map(history -> Folded.of(DecisionAnswer.NONE, DecisionAnswer::show, history));
    }

    public Uni<Folded<OrganisationAnswer>> organisation(String id, long upTo) {
        return log.historyAsync(OrganisationEvent.class, Tags.ORGANISATION, id, upTo)
                .map(history -> Folded.of(OrganisationAnswer.NONE, OrganisationAnswer::show, history));
    }

    public Uni<Folded<CalendarYearAnswer>> calendarYear(int year, long upTo) {
        return log.historyAsync(CalendarYearEvent.class, Tags.CALENDAR_YEAR, Integer.toString(year), upTo)
                .map(history -> Folded.of(CalendarYearAnswer.NONE, CalendarYearAnswer::show, history));
    }

    /** All years, the earliest first. */
    public Uni<Folded<List<CalendarYearAnswer>>> calendarYears() {
        return log.historyAsync(CalendarYearEvent.class, Tags.CALENDAR_YEARS, Tags.ALL, EventLog.NOW)
                .map(Entities::years);
    }

    private static Folded<List<CalendarYearAnswer>> years(List<Recorded<CalendarYearEvent>> history) {
        TreeMap<Integer, CalendarYearAnswer> years = new TreeMap<>(Comparator.naturalOrder());
        history.forEach(recorded -> years.merge(
                recorded.event().year(),
                CalendarYearAnswer.show(CalendarYearAnswer.NONE, recorded.event()),
                (_, later) -> later));
        return new Folded<>(history.isEmpty() ? 0 : history.getLast().position(), List.copyOf(years.values()));
    }

    public Uni<Folded<List<RuleSetAnswer>>> ruleSets(long upTo) {
        return log.historyAsync(RuleSetEvent.class, Tags.RULE_SETS, RuleSetEvent.ALL, upTo)
                .map(history -> Folded.of(List.of(), RuleSetAnswer::show, history));
    }

    /** The procedure as a command left it. This and what follows block: for virtual threads. */
    public ProcedureAnswer procedureAfter(Outcome outcome) {
        return Folded.of(
                        ProcedureAnswer.NONE,
                        ProcedureAnswer::show,
                        log.history(ProcedureEvent.class, Tags.PROCEDURE, outcome.entityId(), outcome.position()))
                .entity();
    }

    public Folded<DecisionAnswer> decisionAfter(Outcome outcome) {
        return Folded.of(
                DecisionAnswer.NONE,
                DecisionAnswer::show,
                log.history(DecisionEvent.class, Tags.DECISION, outcome.entityId(), outcome.position()));
    }

    public OrganisationAnswer organisationAfter(Outcome outcome) {
        return Folded.of(
                        OrganisationAnswer.NONE,
                        OrganisationAnswer::show,
                        log.history(OrganisationEvent.class, Tags.ORGANISATION, outcome.entityId(), outcome.position()))
                .entity();
    }

    public CalendarYearAnswer calendarYearAfter(Outcome outcome) {
        return Folded.of(
                        CalendarYearAnswer.NONE,
                        CalendarYearAnswer::show,
                        log.history(
                                CalendarYearEvent.class, Tags.CALENDAR_YEAR, outcome.entityId(), outcome.position()))
                .entity();
    }

    public List<RuleSetAnswer> ruleSetsAfter(Outcome outcome) {
        return Folded.of(
                        List.<RuleSetAnswer>of(),
                        RuleSetAnswer::show,
                        log.history(RuleSetEvent.class, Tags.RULE_SETS, RuleSetEvent.ALL, outcome.position()))
                .entity();
    }
}
