package vn.motcua.catalog.infra;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import vn.motcua.catalog.events.CalendarYearEvent;
import vn.motcua.catalog.events.OfficerEvent;
import vn.motcua.catalog.events.OrganisationEvent;
import vn.motcua.catalog.events.ProcedureEvent;
import vn.motcua.catalog.events.PublicationEvent;
import vn.motcua.catalog.events.RuleSetEvent;
import vn.motcua.catalog.events.Tags;
import vn.motcua.catalog.write.AnnouncedYear;
import vn.motcua.catalog.write.Decision;
import vn.motcua.catalog.write.Officer;
import vn.motcua.catalog.write.Organisation;
import vn.motcua.catalog.write.Procedure;
import vn.motcua.catalog.write.RuleSets;
import vn.motcua.catalog.write.amendprocedure.AmendProcedure;
import vn.motcua.catalog.write.announcecalendaryear.AnnounceCalendarYear;
import vn.motcua.catalog.write.announceruleset.AnnounceRuleSet;
import vn.motcua.catalog.write.approveworkflow.ApproveWorkflow;
import vn.motcua.catalog.write.closeorganisation.CloseOrganisation;
import vn.motcua.catalog.write.endposting.EndPosting;
import vn.motcua.catalog.write.moveofficer.MoveOfficer;
import vn.motcua.catalog.write.moveorganisation.MoveOrganisation;
import vn.motcua.catalog.write.postofficer.PostOfficer;
import vn.motcua.catalog.write.recorddecision.RecordDecision;
import vn.motcua.catalog.write.registerofficer.RegisterOfficer;
import vn.motcua.catalog.write.registerorganisation.RegisterOrganisation;
import vn.motcua.catalog.write.registerprocedure.RegisterProcedure;
import vn.motcua.catalog.write.renameorganisation.RenameOrganisation;
import vn.motcua.catalog.write.setworkinghours.SetWorkingHours;
import vn.motcua.eventstore.EventTypes;
import vn.motcua.eventstore.axon.EntityModule;

/** Routes each command to its decision. It decides nothing. */
@Dependent
class AxonSetup {
    private final Clock clock;
    private final Histories histories;

    AxonSetup(Clock clock, Histories histories) {
        this.clock = clock;
        this.histories = histories;
    }

    @Produces
    @Singleton
    static EventTypes types() {
        return CatalogEvents.types();
    }

    @Produces
    @Singleton
    EntityModule<Procedure, ProcedureEvent> procedure() {
        return EntityModule.of(Tags.PROCEDURE, Procedure.class, ProcedureEvent.class, Procedure.NONE, Procedure::evolve)
                .decides(RegisterProcedure.class, (c, s) -> RegisterProcedure.decide(c, s, clock.instant()))
                .decides(AmendProcedure.class, (c, s) -> AmendProcedure.decide(c, s, clock.instant()))
                .decides(
                        ApproveWorkflow.class,
                        (c, s) -> ApproveWorkflow.decide(c, s, histories.rules(), clock.instant()))
                .build();
    }

    @Produces
    @Singleton
    EntityModule<Decision, PublicationEvent> decision() {
        return EntityModule.of(Tags.DECISION, Decision.class, PublicationEvent.class, Decision.NONE, Decision::evolve)
                .decides(
                        RecordDecision.class,
                        (c, s) -> RecordDecision.decide(
                                c, s, histories.procedures(c.lines()), histories.rules(), clock.instant()))
                .build();
    }

    @Produces
    @Singleton
    EntityModule<Organisation, OrganisationEvent> organisation() {
        return EntityModule.of(
                        Tags.ORGANISATION,
                        Organisation.class,
                        OrganisationEvent.class,
                        Organisation.NONE,
                        Organisation::evolve)
                .decides(
                        RegisterOrganisation.class,
                        (c, s) -> RegisterOrganisation.decide(c, s, histories.structure(), clock.instant()))
                .decides(RenameOrganisation.class, (c, s) -> RenameOrganisation.decide(c, s, clock.instant()))
                .decides(
                        MoveOrganisation.class,
                        (c, s) -> MoveOrganisation.decide(c, s, histories.structure(), clock.instant()))
                .decides(
                        CloseOrganisation.class,
                        (c, s) -> CloseOrganisation.decide(c, s, histories.structure(), clock.instant()))
                .decides(SetWorkingHours.class, (c, s) -> SetWorkingHours.decide(c, s, clock.instant()))
                .build();
    }

    @Produces
    @Singleton
    EntityModule<Officer, OfficerEvent> officer() {
        return EntityModule.of(Tags.OFFICER, Officer.class, OfficerEvent.class, Officer.NONE, Officer::evolve)
                .decides(
                        RegisterOfficer.class,
                        (c, s) -> RegisterOfficer.decide(c, s, histories.structure(), clock.instant()))
                .decides(MoveOfficer.class, (c, s) -> MoveOfficer.decide(c, s, histories.structure(), clock.instant()))
                .decides(PostOfficer.class, (c, s) -> PostOfficer.decide(c, s, histories.structure(), clock.instant()))
                .decides(EndPosting.class, (c, s) -> EndPosting.decide(c, s, clock.instant()))
                .build();
    }

    @Produces
    @Singleton
    EntityModule<AnnouncedYear, CalendarYearEvent> calendarYear() {
        return EntityModule.of(
                        Tags.CALENDAR_YEAR,
                        AnnouncedYear.class,
                        CalendarYearEvent.class,
                        AnnouncedYear.NONE,
                        AnnouncedYear::evolve)
                .decides(AnnounceCalendarYear.class, (c, s) -> AnnounceCalendarYear.decide(c, s, clock.instant()))
                .build();
    }

    @Produces
    @Singleton
    EntityModule<RuleSets, RuleSetEvent> ruleSets() {
        return EntityModule.of(Tags.RULE_SETS, RuleSets.class, RuleSetEvent.class, RuleSets.NONE, RuleSets::evolve)
                .decides(AnnounceRuleSet.class, (c, s) -> AnnounceRuleSet.decide(c, s, clock.instant()))
                .build();
    }
}
