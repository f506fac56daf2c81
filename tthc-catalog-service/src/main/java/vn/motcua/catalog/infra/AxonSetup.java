package vn.motcua.catalog.infra;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import vn.motcua.catalog.events.CalendarYearEvent;
import vn.motcua.catalog.events.OfficerEvent;
import vn.motcua.catalog.events.OrganisationEvent;
import vn.motcua.catalog.events.ProcedureEvent;
import vn.motcua.catalog.events.PublicationEvent;
import vn.motcua.catalog.events.RuleSetEvent;
import vn.motcua.catalog.events.Tags;
import vn.motcua.catalog.known.DirectoryHistory;
import vn.motcua.catalog.known.Rights;
import vn.motcua.catalog.write.AnnouncedYear;
import vn.motcua.catalog.write.Decision;
import vn.motcua.catalog.write.Officer;
import vn.motcua.catalog.write.OfficerCommand;
import vn.motcua.catalog.write.Organisation;
import vn.motcua.catalog.write.OrganisationCommand;
import vn.motcua.catalog.write.Procedure;
import vn.motcua.catalog.write.ProcedureCommand;
import vn.motcua.catalog.write.RuleSets;
import vn.motcua.catalog.write.amendprocedure.AmendProcedure;
import vn.motcua.catalog.write.announcecalendaryear.AnnounceCalendarYear;
import vn.motcua.catalog.write.announceruleset.AnnounceRuleSet;
import vn.motcua.catalog.write.approveworkflow.ApproveWorkflow;
import vn.motcua.catalog.write.closeorganisation.CloseOrganisation;
import vn.motcua.catalog.write.draftworkflow.DraftWorkflow;
import vn.motcua.catalog.write.endposting.EndPosting;
import vn.motcua.catalog.write.moveofficer.MoveOfficer;
import vn.motcua.catalog.write.moveorganisation.MoveOrganisation;
import vn.motcua.catalog.write.postofficer.PostOfficer;
import vn.motcua.catalog.write.recorddecision.RecordDecision;
import vn.motcua.catalog.write.registerofficer.RegisterOfficer;
import vn.motcua.catalog.write.registerorganisation.RegisterOrganisation;
import vn.motcua.catalog.write.registerprocedure.RegisterProcedure;
import vn.motcua.catalog.write.renameorganisation.RenameOrganisation;
import vn.motcua.catalog.write.setmaydecide.SetMayDecide;
import vn.motcua.catalog.write.setworkinghours.SetWorkingHours;
import vn.motcua.catalog.write.withdrawdraft.WithdrawDraft;
import vn.motcua.catalog.write.withdrawversion.WithdrawVersion;
import vn.motcua.catalog.write.withdrawworkflowdraft.WithdrawWorkflowDraft;
import vn.motcua.eventstore.Actor;
import vn.motcua.eventstore.EntityCommand;
import vn.motcua.eventstore.EventTypes;
import vn.motcua.eventstore.axon.EntityModule;
import vn.motcua.eventstore.axon.Seen;
import vn.motcua.time.BusinessClock;

/** Routes each command to its decision. It decides nothing. */
@Singleton
class AxonSetup {
    /** All organisations, as they are when the command is decided: who may, and what a command may name, follows from them. */
    private final Seen<EntityCommand, DirectoryHistory> directory = Seen.remembered(
            Tags.ORGANISATIONS, Tags.ALL, OrganisationEvent.class, DirectoryHistory.NONE, DirectoryHistory::with);

    private final Clock clock;
    private final Histories histories;

    AxonSetup(Clock clock, Histories histories) {
        this.clock = clock;
        this.histories = histories;
    }

    private Rights rights(DirectoryHistory seen, Actor actor) {
        return Rights.of(seen.structure(), actor, LocalDate.ofInstant(clock.instant(), BusinessClock.ZONE))
                .required();
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
                .guarded(directory, (command, own, seen, actor) -> ((ProcedureCommand) command)
                        .requireRight(rights(seen, actor), own))
                .decides(
                        RegisterProcedure.class,
                        directory,
                        (c, s, seen) -> RegisterProcedure.decide(c, s, seen.structure(), clock.instant()))
                .decides(AmendProcedure.class, (c, s) -> AmendProcedure.decide(c, s, clock.instant()))
                .decides(WithdrawDraft.class, (c, s) -> WithdrawDraft.decide(c, s, clock.instant()))
                .decides(WithdrawVersion.class, (c, s) -> WithdrawVersion.decide(c, s, clock.instant()))
                .decides(DraftWorkflow.class, (c, s) -> DraftWorkflow.decide(c, s, clock.instant()))
                .decides(WithdrawWorkflowDraft.class, (c, s) -> WithdrawWorkflowDraft.decide(c, s, clock.instant()))
                .decides(
                        ApproveWorkflow.class,
                        (c, s) -> ApproveWorkflow.decide(c, s, histories.rules(), clock.instant()))
                .build();
    }

    @Produces
    @Singleton
    EntityModule<Decision, PublicationEvent> decision() {
        return EntityModule.of(Tags.DECISION, Decision.class, PublicationEvent.class, Decision.NONE, Decision::evolve)
                .guarded(directory, (command, _, seen, actor) -> ((RecordDecision) command)
                        .requireRight(rights(seen, actor)))
                .decides(
                        RecordDecision.class,
                        directory,
                        (c, s, seen) -> RecordDecision.decide(
                                c,
                                s,
                                histories.procedures(c.lines()),
                                seen.structure(),
                                histories.rules(),
                                clock.instant()))
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
                .guarded(directory, (command, own, seen, actor) -> ((OrganisationCommand) command)
                        .requireRight(rights(seen, actor), own))
                .decides(
                        RegisterOrganisation.class,
                        directory,
                        (c, s, seen) -> RegisterOrganisation.decide(c, s, seen.structure(), clock.instant()))
                .decides(RenameOrganisation.class, (c, s) -> RenameOrganisation.decide(c, s, clock.instant()))
                .decides(
                        MoveOrganisation.class,
                        directory,
                        (c, s, seen) -> MoveOrganisation.decide(c, s, seen.structure(), clock.instant()))
                .decides(
                        CloseOrganisation.class,
                        directory,
                        (c, s, seen) -> CloseOrganisation.decide(c, s, seen.structure(), clock.instant()))
                .decides(SetWorkingHours.class, (c, s) -> SetWorkingHours.decide(c, s, clock.instant()))
                .decides(SetMayDecide.class, (c, s) -> SetMayDecide.decide(c, s, clock.instant()))
                .build();
    }

    @Produces
    @Singleton
    EntityModule<Officer, OfficerEvent> officer() {
        return EntityModule.of(Tags.OFFICER, Officer.class, OfficerEvent.class, Officer.NONE, Officer::evolve)
                .guarded(directory, (command, own, seen, actor) -> ((OfficerCommand) command)
                        .requireRight(rights(seen, actor), own))
                .decides(
                        RegisterOfficer.class,
                        directory,
                        (c, s, seen) -> RegisterOfficer.decide(c, s, seen.structure(), clock.instant()))
                .decides(
                        MoveOfficer.class,
                        directory,
                        (c, s, seen) -> MoveOfficer.decide(c, s, seen.structure(), clock.instant()))
                .decides(
                        PostOfficer.class,
                        directory,
                        (c, s, seen) -> PostOfficer.decide(c, s, seen.structure(), clock.instant()))
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
                .guarded(directory, (_, _, seen, actor) -> rights(seen, actor).requireProvince("Lịch làm việc"))
                .decides(AnnounceCalendarYear.class, (c, s) -> AnnounceCalendarYear.decide(c, s, clock.instant()))
                .build();
    }

    @Produces
    @Singleton
    EntityModule<RuleSets, RuleSetEvent> ruleSets() {
        return EntityModule.of(Tags.RULE_SETS, RuleSets.class, RuleSetEvent.class, RuleSets.NONE, RuleSets::evolve)
                .guarded(directory, (_, _, seen, actor) -> rights(seen, actor).requireProvince("Bộ quy định"))
                .decides(AnnounceRuleSet.class, (c, s) -> AnnounceRuleSet.decide(c, s, clock.instant()))
                .build();
    }
}
