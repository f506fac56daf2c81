package vn.motcua.plan.infra;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import vn.motcua.calendar.ReminderDays;
import vn.motcua.eventstore.ConsumedMessages;
import vn.motcua.eventstore.EventTypes;
import vn.motcua.eventstore.Ids;
import vn.motcua.eventstore.axon.EntityModule;
import vn.motcua.eventstore.axon.Seen;
import vn.motcua.organisations.DirectoryMessage;
import vn.motcua.plan.automation.whenduethenremind.RemindOfTask;
import vn.motcua.plan.automation.whenduethenremind.Reminders;
import vn.motcua.plan.events.AnyPlanEvent;
import vn.motcua.plan.events.PlanEvent;
import vn.motcua.plan.events.ReminderEvent;
import vn.motcua.plan.events.TaskEvent;
import vn.motcua.plan.known.KnownDirectory;
import vn.motcua.plan.view.PlanActs;
import vn.motcua.plan.view.Plans;
import vn.motcua.plan.write.Notes;
import vn.motcua.plan.write.OwnPlans;
import vn.motcua.plan.write.Plan;
import vn.motcua.plan.write.PlanCommand;
import vn.motcua.plan.write.Task;
import vn.motcua.plan.write.TaskCommand;
import vn.motcua.plan.write.addtask.AddTask;
import vn.motcua.plan.write.completetask.CompleteTask;
import vn.motcua.plan.write.correctdraft.CorrectDraft;
import vn.motcua.plan.write.correcttaskcompletion.CorrectTaskCompletion;
import vn.motcua.plan.write.correcttaskprogress.CorrectTaskProgress;
import vn.motcua.plan.write.discardplan.DiscardPlan;
import vn.motcua.plan.write.draftplan.DraftPlan;
import vn.motcua.plan.write.droptask.DropTask;
import vn.motcua.plan.write.erasenote.EraseNote;
import vn.motcua.plan.write.issueplan.IssuePlan;
import vn.motcua.plan.write.openoccurrence.OpenOccurrence;
import vn.motcua.plan.write.reporttaskprogress.ReportTaskProgress;

/** Tells the event store what this service has: event types, and which command is decided by which pure function. */
@Dependent
class AxonSetup {
    @Produces
    @Singleton
    EventTypes types() {
        return PlanEvents.types();
    }

    @Produces
    @Singleton
    ConsumedMessages messages() {
        return consumed();
    }

    /** What is read of the catalogue, and what is passed over. */
    static ConsumedMessages consumed() {
        ConsumedMessages.Builder catalog = ConsumedMessages.builder().topic("catalog");
        DirectoryMessage.NAMES.forEach(catalog::message);
        return catalog.passesOver(
                        "procedure.registered",
                        "procedure.amended",
                        "procedure.published",
                        "procedure.version-withdrawn",
                        "procedure.repealed",
                        "procedure.draft-withdrawn",
                        "procedure.workflow-drafted",
                        "procedure.workflow-draft-withdrawn",
                        "procedure.workflow-approved",
                        "publication-decision.recorded",
                        "organisation.may-decide-set",
                        "rule-set.announced")
                .build();
    }

    @Produces
    @Singleton
    EntityModule<Plan, PlanEvent> plans(Clock clock, KnownDirectory directory) {
        return plans(clock, directory, Ids::newId);
    }

    /** @param ids makes identifiers of tasks and occurrences */
    static EntityModule<Plan, PlanEvent> plans(Clock clock, KnownDirectory directory, Supplier<UUID> ids) {
        return EntityModule.of(Plans.LIFE, Plan.class, PlanEvent.class, Plan.NONE, Plan::evolve)
                .guarded((plan, actor) -> OwnPlans.guard(plan, actor, directory::reach))
                .offering(PlanActs.OF_PLAN, Plan::situation)
                .decides(DraftPlan.class, (c, p) -> DraftPlan.decide(c, p, directory.unitNames(), clock.instant(), ids))
                .decides(
                        CorrectDraft.class,
                        ofPlan(),
                        (c, p, tasks) -> CorrectDraft.decide(c, p, tasks, directory.unitNames(), clock.instant()))
                .decides(
                        AddTask.class,
                        ofPlan(),
                        (c, p, tasks) -> AddTask.decide(c, p, tasks, directory.unitNames(), clock.instant()))
                .decides(DropTask.class, ofPlan(), (c, p, tasks) -> DropTask.decide(c, p, tasks, clock.instant()))
                .decides(DiscardPlan.class, (c, p) -> DiscardPlan.decide(c, p, clock.instant()))
                .decides(
                        IssuePlan.class, ofPlan(), (c, p, tasks) -> IssuePlan.decide(c, p, tasks, clock.instant(), ids))
                .decides(
                        EraseNote.class,
                        Seen.of(Plans.PLAN, PlanCommand::entityId, AnyPlanEvent.class, Set.of(), Notes::after),
                        (c, p, notes) -> EraseNote.decide(c, p, notes, clock.instant()))
                .build();
    }

    /** A decision about a task reads that task, and the life of its plan, which is short. */
    @Produces
    @Singleton
    EntityModule<Task, TaskEvent> tasks(Clock clock, KnownDirectory directory) {
        return EntityModule.of(Plans.TASK, Task.class, TaskEvent.class, Task.NONE, Task::evolve)
                .guarded((task, actor) -> OwnPlans.guard(task, actor, directory::reach))
                .offering(PlanActs.OF_TASK, Task::situation)
                .decides(
                        ReportTaskProgress.class,
                        life(),
                        (c, t, plan) -> ReportTaskProgress.decide(c, t, plan, clock.instant()))
                .decides(
                        CorrectTaskProgress.class,
                        life(),
                        (c, t, plan) -> CorrectTaskProgress.decide(c, t, plan, clock.instant()))
                .decides(CompleteTask.class, life(), (c, t, plan) -> CompleteTask.decide(c, t, plan, clock.instant()))
                .decides(
                        CorrectTaskCompletion.class,
                        life(),
                        (c, t, plan) -> CorrectTaskCompletion.decide(c, t, plan, clock.instant()))
                .decides(
                        OpenOccurrence.class,
                        life(),
                        (c, t, plan) -> OpenOccurrence.decide(c, t, plan, clock.instant(), directory.workdays()))
                .build();
    }

    @Produces
    @Singleton
    EntityModule<Reminders, ReminderEvent> reminders(Clock clock, KnownDirectory directory, ReminderDays days) {
        return EntityModule.of(
                        PlanEvents.REMINDERS, Reminders.class, ReminderEvent.class, Reminders.NONE, Reminders::evolve)
                .decides(
                        RemindOfTask.class,
                        Seen.of(Plans.TASK, RemindOfTask::entityId, TaskEvent.class, Task.NONE, Task::evolve),
                        (c, told, task) -> RemindOfTask.decide(
                                c, told, task, RemindOfTask.reached(days, directory.calendar(), clock.instant())))
                .build();
    }

    /** When a due day is told to whom. */
    @Produces
    @Singleton
    ReminderDays reminderDays(PlanConfig config) {
        return new ReminderDays(
                config.remindWorkingDaysBefore(),
                config.remindHeadWorkingDaysAfter(),
                config.remindOfficeWorkingDaysAfter());
    }

    private static Seen<TaskCommand, Plan> life() {
        return Seen.of(Plans.LIFE, command -> command.planId().toString(), PlanEvent.class, Plan.NONE, Plan::evolve);
    }

    /** All tasks of a plan, for what is done once in its life. */
    private static Seen<PlanCommand, Map<String, Task>> ofPlan() {
        return Seen.each(
                Plans.PLAN,
                PlanCommand::entityId,
                TaskEvent.class,
                event -> event.taskId().toString(),
                Task.NONE,
                Task::evolve);
    }
}
