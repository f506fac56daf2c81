package vn.motcua.plan.events;

import java.util.List;
import java.util.Optional;
import vn.motcua.plan.infra.PlanEvents;
import vn.motcua.plan.write.Samples;
import vn.motcua.servicetest.EventContract;

/** What is published is what docs/events/plan says: the examples are what decisions really give. */
class EventContractTest extends EventContract {
    EventContractTest() {
        super("plan", PlanEvents.types(), events());
    }

    private static List<OfPlan> events() {
        return List.of(
                Samples.drafted(),
                Samples.draftCorrected(),
                Samples.discarded(),
                Samples.issued(),
                Samples.noteErased(),
                Samples.taskDrafted(),
                Samples.taskDraftCorrected(),
                Samples.taskDropped(),
                Samples.scheduled(),
                Samples.scheduledTwice(),
                Samples.opened(),
                Samples.reported(),
                Samples.progressCorrected(),
                Samples.completed(),
                Samples.occurrenceCompleted(),
                Samples.completionCorrected(),
                Samples.reminded(Samples.TASK, "2026-04-01T08:00", Optional.empty(), Reminder.OVERDUE, "2026-03-31"),
                Samples.reminded(
                        Samples.TWICE,
                        "2026-06-30T08:00",
                        Optional.of(Samples.SECOND_QUARTER),
                        Reminder.DUE_TODAY,
                        "2026-06-30"));
    }
}
