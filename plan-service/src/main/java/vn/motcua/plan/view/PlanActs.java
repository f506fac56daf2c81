package vn.motcua.plan.view;

import static vn.motcua.plan.view.PlanState.DRAFT;

import java.util.stream.Stream;
import vn.motcua.eventstore.Acts;
import vn.motcua.plan.events.DueDate;
import vn.motcua.plan.events.Schedule;
import vn.motcua.plan.events.TaskWork;

/** What may be done with a plan and with a task of it, when and by whom. A note is forgotten whatever the state. */
public final class PlanActs {
    private static final String OFFICE = "OFFICE";
    private static final String[] WORKERS = {OFFICE, "CASE_OFFICER", "INTAKE_OFFICER", "FEEDBACK_OFFICER"};

    /** In the order in which they are usual. */
    public static final Acts<PlanState> OF_PLAN = Acts.<PlanState>none()
            .and("issuePlan", DRAFT::equals, OFFICE, "LEADER")
            .and("correctDraft", DRAFT::equals, OFFICE)
            .and("addTask", DRAFT::equals, OFFICE)
            .and("dropTask", DRAFT::equals, OFFICE)
            .and("discardPlan", DRAFT::equals, OFFICE);

    /** In the order in which they are usual. */
    public static final Acts<Work> OF_TASK = Acts.<Work>none()
            .and("reportTaskProgress", Work::reportable, WORKERS)
            .and("completeTask", Work::open, WORKERS)
            .and("openOccurrence", work -> work.open() && work.firing(), WORKERS)
            .and("correctTaskProgress", Work::reported, WORKERS)
            .and("correctTaskCompletion", Work::somethingDone, WORKERS);

    private PlanActs() {}

    /**
     * What acts on a task depend on.
     *
     * @param open the whole is not done yet
     * @param reportable so is some part of it that can be reported on
     * @param firing an event may open an occurrence of it
     * @param reported there is a report that can be corrected
     * @param somethingDone so is a completion
     */
    public record Work(boolean open, boolean reportable, boolean firing, boolean reported, boolean somethingDone) {
        /** A task that nobody works on: of a draft, or taken out of one. */
        public static final Work NONE = new Work(false, false, false, false, false);

        public static Work on(Schedule schedule, TaskWork work) {
            boolean open = !DueDate.bornDone(schedule) && !work.isCompleted();
            return new Work(
                    open,
                    open && (work.occurrences().isEmpty() || parts(work).anyMatch(part -> !part.isCompleted())),
                    DueDate.triggered(schedule)
                            && !(DueDate.firesOnce(schedule)
                                    && !work.occurrences().isEmpty()),
                    !work.reports().isEmpty(),
                    work.whole().isCompleted() || parts(work).anyMatch(TaskWork.Progress::isCompleted));
        }

        private static Stream<TaskWork.Progress> parts(TaskWork work) {
            return work.occurrences().values().stream().map(TaskWork.Occurrence::progress);
        }
    }
}
