package vn.motcua.plan.http;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.motcua.plan.http.Requests.as;
import static vn.motcua.plan.http.Requests.task;
import static vn.motcua.plan.http.Requests.taskId;
import static vn.motcua.plan.http.TaskWorkTest.draftTask;
import static vn.motcua.plan.http.TaskWorkTest.issued;
import static vn.motcua.plan.http.TaskWorkTest.worked;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.EventLog;
import vn.motcua.plan.ServicePlatform;
import vn.motcua.plan.TestClock;
import vn.motcua.plan.events.Reminder;
import vn.motcua.plan.events.ReminderEvent;
import vn.motcua.plan.events.ReminderEvent.TaskReminded;

/** A task of two quarters, of which the first is not done in time. */
@QuarkusTest
@QuarkusTestResource(ServicePlatform.class)
class RemindersTest {
    @Inject
    TestClock clock;

    @Inject
    PublishedDirectory directory;

    @Inject
    EventLog log;

    @BeforeEach
    void the_calendar_is_known() {
        clock.standAt("2022-03-05T09:00");
        directory.isKnown();
    }

    @Test
    void when_a_due_day_comes_it_is_told_once_by_a_machine_until_it_is_done() {
        String id = issued(List.of(draftTask(1, TaskWorkTest.TWICE), draftTask(2, TaskWorkTest.SECOND)));
        String taskId = taskId(id, "I.1");
        String version = task("lanh.dao", id, taskId).header("ETag");
        String first = task("lanh.dao", id, taskId).path("occurrences[0].occurrenceId");

        clock.standAt("2022-06-30T08:00");
        await().atMost(ofSeconds(20))
                .untilAsserted(() -> assertThat(told(taskId)).containsExactly(Reminder.DUE_TODAY));
        clock.standAt("2022-07-01T08:00");
        await().atMost(ofSeconds(20))
                .untilAsserted(() -> assertThat(told(taskId)).containsExactly(Reminder.DUE_TODAY, Reminder.OVERDUE));
        assertThat(task("lanh.dao", id, taskId).header("ETag")).isEqualTo(version);

        worked(id, taskId, "completion", "{\"completedOn\": \"2022-07-01\", \"occurrenceId\": \"" + first + "\"}")
                .then()
                .statusCode(200);
        clock.standAt("2022-07-08T08:00");
        String other = taskId(id, "I.2");
        await().atMost(ofSeconds(20))
                .untilAsserted(() -> assertThat(told(other)).endsWith(Reminder.OVERDUE_TO_OFFICE));
        assertThat(told(taskId)).containsExactly(Reminder.DUE_TODAY, Reminder.OVERDUE);
        assertThat(as("van.hanh")
                        .get("/operations/status")
                        .<String>path("timers.find { it.timer == 'task-reminder' }.timer"))
                .isEqualTo("task-reminder");
    }

    private List<Reminder> told(String taskId) {
        return log.history(ReminderEvent.class, "reminders", taskId, EventLog.NOW).stream()
                .map(recorded -> ((TaskReminded) recorded.event()).reminder())
                .toList();
    }
}
