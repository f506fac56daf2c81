package vn.motcua.feedback.http;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.motcua.feedback.http.Requests.answer;
import static vn.motcua.feedback.http.Requests.as;
import static vn.motcua.feedback.http.Requests.classify;
import static vn.motcua.feedback.http.Requests.send;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.EventLog;
import vn.motcua.feedback.events.Reminder;
import vn.motcua.feedback.events.ReminderEvent;
import vn.motcua.feedback.events.ReminderEvent.FeedbackReminded;

@QuarkusTest
class RemindersTest extends ServiceTest {
    @Inject
    EventLog log;

    @Test
    void when_the_day_of_an_answer_comes_it_is_told_once_by_a_machine_and_the_feedback_is_as_it_was() {
        Response classified = classify(send(), "REGULATION");
        String id = classified.path("feedbackId");
        assertThat(told(id)).isEmpty();

        clock.standAt("2026-03-18T08:00");
        await().atMost(ofSeconds(20)).untilAsserted(() -> assertThat(told(id)).containsExactly(Reminder.DUE_SOON));
        clock.standAt("2026-03-24T08:00");
        await().atMost(ofSeconds(20))
                .untilAsserted(() -> assertThat(told(id)).containsExactly(Reminder.DUE_SOON, Reminder.OVERDUE));
        assertThat(log.history(ReminderEvent.class, "reminders", id, EventLog.NOW)
                        .getFirst()
                        .metadata())
                .containsEntry("actor", "feedback-limit-reminder")
                .containsEntry("actorKind", "MACHINE");

        // Nobody's version of the feedback has become stale by it; the publication has a limit of its own.
        answer(classified).then().statusCode(200);
        clock.standAt("2026-03-26T08:00");
        await().atMost(ofSeconds(20)).untilAsserted(() -> assertThat(told(id))
                .startsWith(Reminder.DUE_SOON, Reminder.OVERDUE)
                .endsWith(Reminder.DUE_TODAY));
        assertThat(as("van.hanh")
                        .get("/operations/status")
                        .<String>path("timers.find { it.timer == 'feedback-limit-reminder' }.problem"))
                .isEmpty();
    }

    private List<Reminder> told(String id) {
        return log.history(ReminderEvent.class, "reminders", id, EventLog.NOW).stream()
                .map(recorded -> ((FeedbackReminded) recorded.event()).reminder())
                .toList();
    }
}
