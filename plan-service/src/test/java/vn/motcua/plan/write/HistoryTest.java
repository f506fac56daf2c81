package vn.motcua.plan.write;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.motcua.plan.write.Samples.after;
import static vn.motcua.plan.write.Samples.completed;
import static vn.motcua.plan.write.Samples.completionCorrected;
import static vn.motcua.plan.write.Samples.discarded;
import static vn.motcua.plan.write.Samples.draftCorrected;
import static vn.motcua.plan.write.Samples.drafted;
import static vn.motcua.plan.write.Samples.issued;
import static vn.motcua.plan.write.Samples.noteErased;
import static vn.motcua.plan.write.Samples.opened;
import static vn.motcua.plan.write.Samples.progressCorrected;
import static vn.motcua.plan.write.Samples.reported;
import static vn.motcua.plan.write.Samples.scheduled;
import static vn.motcua.plan.write.Samples.task;
import static vn.motcua.plan.write.Samples.taskDraftCorrected;
import static vn.motcua.plan.write.Samples.taskDrafted;
import static vn.motcua.plan.write.Samples.taskDropped;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import vn.motcua.plan.events.PlanEvent;
import vn.motcua.plan.events.TaskEvent;

/** Which event may follow on which history of a plan, and of a task: two whole tables. What is not in them cannot happen. */
class HistoryTest {
    private static final List<PlanEvent> PLAN_EVENTS =
            List.of(drafted(), draftCorrected(), discarded(), issued(), noteErased());
    /** One column each, in the order of the list above. */
    private static final String PLAN = """
            nothing               x....
            draft                 .xxxx
            corrected             .xxxx
            discarded             ....x
            issued                ....x
            """;

    private static final List<TaskEvent> TASK_EVENTS = List.of(
            taskDrafted(),
            taskDraftCorrected(),
            taskDropped(),
            scheduled(),
            opened(),
            reported(),
            progressCorrected(),
            completed(),
            completionCorrected());
    private static final String TASK = """
            nothing               x........
            draft                 .xxx.....
            corrected             .xxx.....
            dropped               .........
            scheduled             ....xx.xx
            reported              ....xxxxx
            completed             ....xx.xx
            """;

    @Test
    void what_may_follow_what_in_a_plan_is_one_table() {
        Map<String, Plan> histories = new LinkedHashMap<>();
        histories.put("nothing", Plan.NONE);
        histories.put("draft", after(drafted()));
        histories.put("corrected", after(drafted(), draftCorrected()));
        histories.put("discarded", after(drafted(), discarded()));
        histories.put("issued", after(drafted(), issued()));

        assertThat(table(histories, PLAN_EVENTS, Plan::evolve)).isEqualTo(PLAN);
    }

    @Test
    void what_may_follow_what_in_a_task_is_one_table() {
        Map<String, Task> histories = new LinkedHashMap<>();
        histories.put("nothing", Task.NONE);
        histories.put("draft", task(taskDrafted()));
        histories.put("corrected", task(taskDrafted(), taskDraftCorrected()));
        histories.put("dropped", task(taskDrafted(), taskDropped()));
        histories.put("scheduled", task(taskDrafted(), scheduled()));
        histories.put("reported", task(taskDrafted(), scheduled(), reported()));
        histories.put("completed", task(taskDrafted(), scheduled(), completed()));

        assertThat(table(histories, TASK_EVENTS, Task::evolve)).isEqualTo(TASK);
    }

    private static <S, E> String table(Map<String, S> histories, List<E> events, BiFunction<S, E, S> evolve) {
        return histories.entrySet().stream()
                .map(history -> "%-22s%s\n"
                        .formatted(
                                history.getKey(),
                                events.stream()
                                        .map(event -> mayFollow(history.getValue(), event, evolve) ? "x" : ".")
                                        .collect(joining())))
                .collect(joining());
    }

    private static <S, E> boolean mayFollow(S state, E event, BiFunction<S, E, S> evolve) {
        try {
            evolve.apply(state, event);
            return true;
        } catch (IllegalStateException _) {
            return false;
        }
    }

    @Test
    void an_impossible_history_is_told_as_such() {
        assertThatIllegalStateException()
                .isThrownBy(() -> after(drafted(), drafted()))
                .withMessageStartingWith("impossible history");
        assertThatIllegalStateException()
                .isThrownBy(() -> task(scheduled()))
                .withMessageStartingWith("impossible history");
    }
}
