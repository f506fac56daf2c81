package vn.motcua.plan.write;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.plan.events.AnyPlanEvent;
import vn.motcua.plan.events.PlanEvent.PlanDiscarded;
import vn.motcua.plan.events.PlanEvent.PlanDraftCorrected;
import vn.motcua.plan.events.PlanEvent.PlanDrafted;
import vn.motcua.plan.events.PlanEvent.PlanIssued;
import vn.motcua.plan.events.PlanEvent.PlanNoteErased;
import vn.motcua.plan.events.TaskEvent.TaskCompleted;
import vn.motcua.plan.events.TaskEvent.TaskCompletionCorrected;
import vn.motcua.plan.events.TaskEvent.TaskDraftCorrected;
import vn.motcua.plan.events.TaskEvent.TaskDrafted;
import vn.motcua.plan.events.TaskEvent.TaskDropped;
import vn.motcua.plan.events.TaskEvent.TaskOccurrenceOpened;
import vn.motcua.plan.events.TaskEvent.TaskProgressCorrected;
import vn.motcua.plan.events.TaskEvent.TaskProgressReported;
import vn.motcua.plan.events.TaskEvent.TaskScheduled;

/** What the vault holds of a plan and of its tasks: references that were given and not erased. */
public final class Notes {
    private Notes() {}

    public static Set<UUID> after(Set<UUID> before, AnyPlanEvent event) {
        Set<UUID> notes = new HashSet<>(before);
        if (event instanceof PlanNoteErased e) {
            notes.remove(e.noteRef());
        }
        written(event).forEach(notes::add);
        return notes;
    }

    /** What comes into the vault with an event. */
    public static List<UUID> keptBy(AnyPlanEvent event) {
        return written(event).toList();
    }

    private static Stream<UUID> written(AnyPlanEvent event) {
        return switch (event) {
            case PlanDrafted e -> Stream.of(e.document());
            case PlanDraftCorrected e -> Stream.of(e.reason());
            case PlanDiscarded e -> Stream.of(e.reason());
            case TaskDraftCorrected e -> Stream.of(e.reason());
            case TaskDropped e -> Stream.of(e.reason());
            case TaskProgressReported e -> e.noteRef().stream();
            case TaskProgressCorrected e -> both(e.noteRef(), e.reason());
            case TaskCompleted e -> e.noteRef().stream();
            case TaskCompletionCorrected e -> both(e.noteRef(), e.reason());
            case PlanIssued _, PlanNoteErased _, TaskDrafted _, TaskScheduled _, TaskOccurrenceOpened _ ->
                Stream.empty();
        };
    }

    private static Stream<UUID> both(Optional<UUID> noteRef, UUID reason) {
        return Stream.concat(noteRef.stream(), Stream.of(reason));
    }
}
