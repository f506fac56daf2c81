package vn.motcua.plan.infra;

import java.util.List;
import vn.motcua.eventstore.EventTypes;
import vn.motcua.plan.PlanRefusal;
import vn.motcua.plan.events.AnyPlanEvent;
import vn.motcua.plan.events.OfPlan;
import vn.motcua.plan.events.PlanEvent;
import vn.motcua.plan.events.PlanEvent.PlanDiscarded;
import vn.motcua.plan.events.PlanEvent.PlanDraftCorrected;
import vn.motcua.plan.events.PlanEvent.PlanDrafted;
import vn.motcua.plan.events.PlanEvent.PlanIssued;
import vn.motcua.plan.events.PlanEvent.PlanNoteErased;
import vn.motcua.plan.events.PlanNumber;
import vn.motcua.plan.events.ReminderEvent;
import vn.motcua.plan.events.ReminderEvent.TaskReminded;
import vn.motcua.plan.events.TaskEvent;
import vn.motcua.plan.events.TaskEvent.TaskCompleted;
import vn.motcua.plan.events.TaskEvent.TaskCompletionCorrected;
import vn.motcua.plan.events.TaskEvent.TaskDraftCorrected;
import vn.motcua.plan.events.TaskEvent.TaskDrafted;
import vn.motcua.plan.events.TaskEvent.TaskDropped;
import vn.motcua.plan.events.TaskEvent.TaskOccurrenceOpened;
import vn.motcua.plan.events.TaskEvent.TaskProgressCorrected;
import vn.motcua.plan.events.TaskEvent.TaskProgressReported;
import vn.motcua.plan.events.TaskEvent.TaskScheduled;
import vn.motcua.plan.view.Plans;
import vn.motcua.plan.write.Notes;
import vn.motcua.plan.write.draftplan.Attempts;
import vn.motcua.plan.write.erasenote.EraseNote;

/** Stored names, versions and tags of this service's events. A stored name stays for good. */
public final class PlanEvents {
    /** Tag of what was told of one task's due days. */
    static final String REMINDERS = "reminders";

    private PlanEvents() {}

    public static EventTypes types() {
        return EventTypes.builder()
                .event("plan.drafted", 1, PlanDrafted.class)
                .event("plan.draft-corrected", 1, PlanDraftCorrected.class)
                .event("plan.discarded", 1, PlanDiscarded.class)
                .event("plan.issued", 1, PlanIssued.class)
                .event("plan.note-erased", 1, PlanNoteErased.class)
                .keeps(AnyPlanEvent.class, Notes::keptBy)
                .erases(
                        PlanNoteErased.class,
                        erased -> List.of(erased.noteRef()),
                        erased -> new EraseNote(erased.planId(), erased.noteRef()))
                .event("task.drafted", 1, TaskDrafted.class)
                .event("task.draft-corrected", 1, TaskDraftCorrected.class)
                .event("task.dropped", 1, TaskDropped.class)
                .event("task.scheduled", 1, TaskScheduled.class)
                .event("task.occurrence-opened", 1, TaskOccurrenceOpened.class)
                .event("task.progress-reported", 1, TaskProgressReported.class)
                .event("task.progress-corrected", 1, TaskProgressCorrected.class)
                .event("task.completed", 1, TaskCompleted.class)
                .event("task.completion-corrected", 1, TaskCompletionCorrected.class)
                .event("task.reminded", 1, TaskReminded.class)
                .entity(Plans.LIFE, PlanEvent.class, event -> event.planId().toString())
                .entity(Plans.TASK, TaskEvent.class, event -> event.taskId().toString())
                .entity(REMINDERS, ReminderEvent.class, event -> event.taskId().toString())
                .tag(Plans.PLAN, AnyPlanEvent.class, event -> event.planId().toString())
                .orderedBy(OfPlan.class, event -> event.planId().toString())
                .unique(
                        Attempts.TAG,
                        PlanDrafted.class,
                        e -> Attempts.value(e.organisation(), e.sourceHash(), e.attempt()),
                        PlanRefusal.PLAN_ALREADY_IMPORTED)
                .unique(
                        "planNumber",
                        PlanIssued.class,
                        e -> e.organisation() + " " + PlanNumber.canonical(e.number()) + " "
                                + e.issuedOn().getYear(),
                        PlanRefusal.PLAN_NUMBER_TAKEN)
                .build();
    }
}
