package vn.motcua.plan.events;

import java.util.List;
import vn.motcua.plan.infra.PlanEvents;
import vn.motcua.plan.write.Samples;
import vn.motcua.servicetest.EventContract;

/** What is published is what docs/events/plan says: the examples are what decisions really give. */
class EventContractTest extends EventContract {
    EventContractTest() {
        super("plan", PlanEvents.types(), events());
    }

    private static List<AnyPlanEvent> events() {
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
                Samples.completionCorrected());
    }
}
