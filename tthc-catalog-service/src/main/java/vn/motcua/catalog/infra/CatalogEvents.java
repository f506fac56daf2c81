package vn.motcua.catalog.infra;

import java.util.List;
import vn.motcua.catalog.CatalogRefusal;
import vn.motcua.catalog.events.CalendarYearEvent;
import vn.motcua.catalog.events.CalendarYearEvent.CalendarYearAnnounced;
import vn.motcua.catalog.events.DecisionEvent;
import vn.motcua.catalog.events.DecisionEvent.DecisionRecorded;
import vn.motcua.catalog.events.OfficerEvent;
import vn.motcua.catalog.events.OfficerEvent.OfficerMoved;
import vn.motcua.catalog.events.OfficerEvent.OfficerPosted;
import vn.motcua.catalog.events.OfficerEvent.OfficerRegistered;
import vn.motcua.catalog.events.OfficerEvent.PostingEnded;
import vn.motcua.catalog.events.OrganisationEvent;
import vn.motcua.catalog.events.OrganisationEvent.MayDecideSet;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationClosed;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationMoved;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationRegistered;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationRenamed;
import vn.motcua.catalog.events.OrganisationEvent.WorkingHoursSet;
import vn.motcua.catalog.events.ProcedureEvent;
import vn.motcua.catalog.events.ProcedureEvent.DraftWithdrawn;
import vn.motcua.catalog.events.ProcedureEvent.ProcedureAmended;
import vn.motcua.catalog.events.ProcedureEvent.ProcedurePublished;
import vn.motcua.catalog.events.ProcedureEvent.ProcedureRegistered;
import vn.motcua.catalog.events.ProcedureEvent.ProcedureRepealed;
import vn.motcua.catalog.events.ProcedureEvent.VersionWithdrawn;
import vn.motcua.catalog.events.ProcedureEvent.WorkflowApproved;
import vn.motcua.catalog.events.ProcedureEvent.WorkflowDraftWithdrawn;
import vn.motcua.catalog.events.ProcedureEvent.WorkflowDrafted;
import vn.motcua.catalog.events.RuleSetEvent;
import vn.motcua.catalog.events.RuleSetEvent.RuleSetAnnounced;
import vn.motcua.catalog.events.Tags;
import vn.motcua.eventstore.EventTypes;

/** Stored names and tags of the catalogue's events. A stored name stays for good, misspelt or not. */
public final class CatalogEvents {
    private CatalogEvents() {}

    public static EventTypes types() {
        return EventTypes.builder()
                .event("procedure.registered", 1, ProcedureRegistered.class)
                .event("procedure.amended", 1, ProcedureAmended.class)
                .event("procedure.draft-withdrawn", 1, DraftWithdrawn.class)
                .event("procedure.workflow-drafted", 1, WorkflowDrafted.class)
                .event("procedure.workflow-draft-withdrawn", 1, WorkflowDraftWithdrawn.class)
                .event("procedure.workflow-approved", 1, WorkflowApproved.class)
                .event("procedure.published", 1, ProcedurePublished.class)
                .event("procedure.version-withdrawn", 1, VersionWithdrawn.class)
                .event("procedure.repealed", 1, ProcedureRepealed.class)
                .event("publication-decision.recorded", 1, DecisionRecorded.class)
                .event("organisation.registered", 1, OrganisationRegistered.class)
                .event("organisation.renamed", 1, OrganisationRenamed.class)
                .event("organisation.moved", 1, OrganisationMoved.class)
                .event("organisation.closed", 1, OrganisationClosed.class)
                .event("organisation.may-decide-set", 1, MayDecideSet.class)
                .event("organisation.working-hours-set", 1, WorkingHoursSet.class)
                .event("officer.registered", 1, OfficerRegistered.class)
                .event("officer.moved", 1, OfficerMoved.class)
                .event("officer.posted", 1, OfficerPosted.class)
                .event("officer.posting-ended", 1, PostingEnded.class)
                .event("calendar-year.announced", 1, CalendarYearAnnounced.class)
                .event("rule-set.announced", 1, RuleSetAnnounced.class)
                .keeps(DraftWithdrawn.class, e -> List.of(e.reason()))
                .keeps(WorkflowDraftWithdrawn.class, e -> List.of(e.reason()))
                .keeps(VersionWithdrawn.class, e -> List.of(e.reason()))
                .entity(Tags.PROCEDURE, ProcedureEvent.class, e -> e.procedureId()
                        .toString())
                .entity(Tags.DECISION, DecisionEvent.class, e -> e.decisionId().toString())
                .entity(Tags.ORGANISATION, OrganisationEvent.class, e -> e.organisationId()
                        .toString())
                .tag(Tags.ORGANISATIONS, OrganisationEvent.class, _ -> Tags.ALL)
                .entity(Tags.OFFICER, OfficerEvent.class, e -> e.officerId().toString())
                .entity(Tags.CALENDAR_YEAR, CalendarYearEvent.class, e -> Integer.toString(e.year()))
                .tag(Tags.CALENDAR_YEARS, CalendarYearEvent.class, _ -> Tags.ALL)
                .entity(Tags.RULE_SETS, RuleSetEvent.class, _ -> RuleSetEvent.ALL)
                .unique(
                        "procedureCode",
                        ProcedureRegistered.class,
                        ProcedureRegistered::code,
                        CatalogRefusal.PROCEDURE_CODE_TAKEN)
                // A decision writes into several procedures at once: whoever comes second finds the revision taken.
                .unique(
                        "procedureRevision",
                        ProcedureEvent.class,
                        e -> e.procedureId() + "/" + e.revision(),
                        CatalogRefusal.PROCEDURE_CHANGED_MEANWHILE)
                .unique(
                        "decisionNumber",
                        DecisionRecorded.class,
                        DecisionRecorded::uniqueNumber,
                        CatalogRefusal.DECISION_NUMBER_TAKEN)
                .unique(
                        "organisationCode",
                        OrganisationRegistered.class,
                        OrganisationRegistered::code,
                        CatalogRefusal.ORGANISATION_CODE_TAKEN)
                .build();
    }
}
