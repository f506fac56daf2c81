package vn.motcua.dossier.http;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.motcua.dossier.http.Requests.act;
import static vn.motcua.dossier.http.Requests.as;
import static vn.motcua.dossier.http.Requests.receive;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.events.Reminder;
import vn.motcua.dossier.events.ReminderEvent;
import vn.motcua.dossier.events.ReminderEvent.DossierReminded;
import vn.motcua.eventstore.EventLog;

@QuarkusTest
class RemindersTest extends ServiceTest {
    @Inject
    EventLog log;

    @Test
    void when_a_due_day_comes_it_is_told_once_by_a_machine_and_the_dossier_is_as_it_was() {
        Response received = receive();
        String id = received.path("dossierId");
        assertThat(told(id)).isEmpty();

        clock.standAt("2026-03-05T08:00");
        await().atMost(ofSeconds(20)).untilAsserted(() -> assertThat(told(id)).containsExactly(Reminder.DUE_SOON));
        clock.standAt("2026-03-10T08:00");
        await().atMost(ofSeconds(20))
                .untilAsserted(() -> assertThat(told(id)).containsExactly(Reminder.DUE_SOON, Reminder.OVERDUE));
        assertThat(log.history(ReminderEvent.class, "reminders", id, EventLog.NOW)
                        .getFirst()
                        .metadata())
                .containsEntry("actor", "due-date-reminder")
                .containsEntry("actorKind", "MACHINE");

        // Nobody's version of the dossier has become stale by it.
        act("tiep.nhan", id, "returns", received.header("ETag"), "{\"reason\": \"Sai thẩm quyền\"}")
                .then()
                .statusCode(200);
        clock.standAt("2026-03-13T08:00");
        Response other = receive();
        clock.standAt("2026-03-20T08:00");
        String later = other.path("dossierId");
        await().atMost(ofSeconds(20))
                .untilAsserted(() -> assertThat(told(later)).isNotEmpty());
        assertThat(told(id)).containsExactly(Reminder.DUE_SOON, Reminder.OVERDUE);
        assertThat(as("van.hanh")
                        .get("/operations/status")
                        .<String>path("timers.find { it.timer == 'due-date-reminder' }.problem"))
                .isEmpty();
    }

    private List<Reminder> told(String id) {
        return log.history(ReminderEvent.class, "reminders", id, EventLog.NOW).stream()
                .map(recorded -> ((DossierReminded) recorded.event()).reminder())
                .toList();
    }
}
