package vn.motcua.catalog.view;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import vn.motcua.catalog.events.CalendarYearEvent;
import vn.motcua.catalog.events.DecisionEvent;
import vn.motcua.catalog.events.OfficerEvent;
import vn.motcua.catalog.events.OrganisationEvent;
import vn.motcua.catalog.events.ProcedureEvent;
import vn.motcua.catalog.events.RuleSetEvent;
import vn.motcua.catalog.events.Tags;
import vn.motcua.catalog.known.Structure;
import vn.motcua.eventstore.Bounds;
import vn.motcua.eventstore.EventLog;
import vn.motcua.eventstore.Outcome;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.vault.Vault;

/** Entities folded from the log, so that a read right after a write shows it. */
@Singleton
public class Entities {
    private final EventLog log;
    private final Vault vault;

    Entities(EventLog log, Vault vault) {
        this.log = log;
        this.vault = vault;
    }

    public Uni<Folded<ProcedureView>> procedure(String id, long upTo) {
        return log.historyAsync(ProcedureEvent.class, Tags.PROCEDURE, id, upTo)
                .map(history -> Folded.of(ProcedureView.NONE, ProcedureFold::show, history));
    }

    /** The same with what officers wrote about it, for those who may read that. */
    public Uni<Folded<ProcedureView>> withReasons(Folded<ProcedureView> found) {
        List<UUID> refs = found.entity().reasonRefs();
        return refs.isEmpty()
                ? Uni.createFrom().item(found)
                : vault.openAll(refs, PersonalText.class, PersonalText::unreadable)
                        .map(opened ->
                                new Folded<>(found.version(), found.entity().withReasons(opened)));
    }

    /** Events of the decision alone: what it did to procedures stands in their own histories. */
    public Uni<Folded<DecisionView>> decision(String id, long upTo) {
        return log.historyAsync(DecisionEvent.class, Tags.DECISION, id, upTo)
                .map(history -> Folded.of(DecisionView.NONE, DecisionView::show, history));
    }

    public Uni<Folded<OrganisationView>> organisation(String id, long upTo) {
        return log.historyAsync(OrganisationEvent.class, Tags.ORGANISATION, id, upTo)
                .map(history -> Folded.of(OrganisationView.NONE, OrganisationView::show, history));
    }

    /** The organisations and how they stand to each other now. */
    public Uni<Structure> structure() {
        return log.historyAsync(OrganisationEvent.class, Tags.ORGANISATIONS, Tags.ALL, EventLog.NOW)
                .map(history ->
                        Structure.of(history.stream().map(Recorded::event).toList()));
    }

    public Uni<Folded<OfficerView>> officer(String id, long upTo) {
        return log.historyAsync(OfficerEvent.class, Tags.OFFICER, id, upTo)
                .map(history -> Folded.of(OfficerView.NONE, OfficerView::show, history));
    }

    public Uni<Folded<CalendarYearView>> calendarYear(int year, long upTo) {
        return log.historyAsync(CalendarYearEvent.class, Tags.CALENDAR_YEAR, Integer.toString(year), upTo)
                .map(history -> Folded.of(CalendarYearView.NONE, CalendarYearView::show, history));
    }

    /** All years, the earliest first. */
    public Uni<Folded<List<CalendarYearView>>> calendarYears() {
        return log.historyAsync(CalendarYearEvent.class, Tags.CALENDAR_YEARS, Tags.ALL, EventLog.NOW)
                .map(Entities::years);
    }

    private static Folded<List<CalendarYearView>> years(List<Recorded<CalendarYearEvent>> history) {
        TreeMap<Integer, CalendarYearView> years = new TreeMap<>(Comparator.naturalOrder());
        history.forEach(recorded -> years.merge(
                recorded.event().year(),
                CalendarYearView.show(CalendarYearView.NONE, recorded.event()),
                (_, later) -> later));
        return new Folded<>(history.isEmpty() ? 0 : history.getLast().position(), List.copyOf(years.values()));
    }

    public Uni<Folded<List<RuleSetView>>> ruleSets(long upTo) {
        return log.historyAsync(RuleSetEvent.class, Tags.RULE_SETS, RuleSetEvent.ALL, upTo)
                .map(history -> Folded.of(List.of(), RuleSetView::show, history));
    }

    /** The procedure as a command left it. This and what follows block: for virtual threads. */
    public ProcedureView procedureAfter(Outcome outcome) {
        Folded<ProcedureView> found = Folded.of(
                ProcedureView.NONE, ProcedureFold::show, log.left(outcome, ProcedureEvent.class, Tags.PROCEDURE));
        return withReasons(found).await().atMost(Bounds.ANSWER).entity();
    }

    public Folded<DecisionView> decisionAfter(Outcome outcome) {
        return Folded.of(DecisionView.NONE, DecisionView::show, log.left(outcome, DecisionEvent.class, Tags.DECISION));
    }

    public OrganisationView organisationAfter(Outcome outcome) {
        return Folded.of(
                        OrganisationView.NONE,
                        OrganisationView::show,
                        log.left(outcome, OrganisationEvent.class, Tags.ORGANISATION))
                .entity();
    }

    public OfficerView officerAfter(Outcome outcome) {
        return Folded.of(OfficerView.NONE, OfficerView::show, log.left(outcome, OfficerEvent.class, Tags.OFFICER))
                .entity();
    }

    public CalendarYearView calendarYearAfter(Outcome outcome) {
        return Folded.of(
                        CalendarYearView.NONE,
                        CalendarYearView::show,
                        log.left(outcome, CalendarYearEvent.class, Tags.CALENDAR_YEAR))
                .entity();
    }

    public List<RuleSetView> ruleSetsAfter(Outcome outcome) {
        return Folded.of(
                        List.<RuleSetView>of(),
                        RuleSetView::show,
                        log.left(outcome, RuleSetEvent.class, Tags.RULE_SETS))
                .entity();
    }
}
