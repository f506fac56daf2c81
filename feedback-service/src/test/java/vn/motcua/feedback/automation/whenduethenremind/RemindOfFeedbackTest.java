package vn.motcua.feedback.automation.whenduethenremind;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.feedback.FeedbackRefusal.REFERENCE_DATA_MISSING;
import static vn.motcua.feedback.infra.FeedbackScenario.given;
import static vn.motcua.feedback.infra.FeedbackScenario.knowing;
import static vn.motcua.feedback.write.Samples.DUE_AT;
import static vn.motcua.feedback.write.Samples.ID;
import static vn.motcua.feedback.write.Samples.answered;
import static vn.motcua.feedback.write.Samples.at;
import static vn.motcua.feedback.write.Samples.classified;
import static vn.motcua.feedback.write.Samples.published;
import static vn.motcua.feedback.write.Samples.reference;
import static vn.motcua.feedback.write.Samples.rejected;
import static vn.motcua.feedback.write.Samples.reminded;
import static vn.motcua.feedback.write.Samples.sent;
import static vn.motcua.feedback.write.Samples.sentAnonymously;
import static vn.motcua.feedback.write.Samples.transferred;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.feedback.events.FeedbackEvent;
import vn.motcua.feedback.events.HandlingEvent.FeedbackTransferred;
import vn.motcua.feedback.events.OfFeedback;
import vn.motcua.feedback.events.Reminder;
import vn.motcua.feedback.events.ReminderEvent;
import vn.motcua.feedback.events.ReminderEvent.FeedbackReminded;
import vn.motcua.feedback.events.ResultEvent.FeedbackAnswered;

/** Sent on Monday 2 March 2026; to be answered by Monday 23 March. */
class RemindOfFeedbackTest {
    private static final RemindOfFeedback LOOK = new RemindOfFeedback(ID);

    @ParameterizedTest
    @CsvSource({
        "2026-03-17T23:59, ",
        "2026-03-18T00:00, DUE_SOON",
        "2026-03-23T00:00, DUE_TODAY",
        "2026-03-23T23:59, DUE_TODAY",
        "2026-03-24T00:00, OVERDUE",
        "2026-03-25T00:00, OVERDUE_TO_HEAD",
        "2026-03-26T23:59, OVERDUE_TO_HEAD",
        "2026-03-27T00:00, OVERDUE_TO_OFFICE",
        "2026-12-01T00:00, OVERDUE_TO_OFFICE",
    })
    void each_level_begins_with_its_day(String now, Reminder level) {
        List<ReminderEvent> told = level == null ? List.of() : List.of(reminded(now, level, DUE_AT));
        for (FeedbackEvent[] history :
                List.of(new FeedbackEvent[] {sent()}, new FeedbackEvent[] {sent(), classified()})) {
            given(history).at(now).when(LOOK).then(told.toArray());
        }
    }

    @Test
    void an_answer_that_is_not_published_is_told_of_by_the_limit_of_its_publication() {
        FeedbackAnswered answered = (FeedbackAnswered) answered("2026-03-10T10:00");
        Instant publishDueAt = answered.publishDueAt().orElseThrow();
        given(sent(), classified(), answered)
                .at("2026-03-12T08:00")
                .when(LOOK)
                .then(reminded("2026-03-12T08:00", Reminder.DUE_TODAY, publishDueAt));
    }

    @Test
    void a_transfer_begins_anew_at_the_next_one() {
        Instant due = ((FeedbackTransferred) transferred()).dueAt().orElseThrow();
        given().given(sent(), reminded("2026-03-18T08:00", Reminder.DUE_SOON, DUE_AT), transferred())
                .at("2026-03-24T08:00")
                .when(LOOK)
                .then(reminded("2026-03-24T08:00", Reminder.DUE_TODAY, due));
    }

    @Test
    void nothing_is_told_of_what_has_no_limit_or_has_ended() {
        for (FeedbackEvent[] history : List.of(
                new FeedbackEvent[] {},
                new FeedbackEvent[] {sentAnonymously()},
                new FeedbackEvent[] {sent(), rejected()},
                new FeedbackEvent[] {sent(), classified(), answered("2026-03-10T10:00"), published("2026-03-11T10:00")
                })) {
            given(history).at("2026-04-20T08:00").when(LOOK).then();
        }
    }

    /** Looks at random moments, forward in jumps of minutes or weeks, against what one would count by hand. */
    @Test
    void whenever_it_is_looked_each_level_is_told_once_and_after_a_jump_the_highest_alone() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            List<OfFeedback> history = new ArrayList<>(List.of(sent(), classified()));
            Reminder told = null;
            LocalDateTime now = LocalDateTime.parse("2026-03-03T10:00");
            while (now.isBefore(LocalDateTime.parse("2026-05-01T00:00"))) {
                now = random.nextInt(4) == 0 ? now.plusDays(random.nextInt(20)) : now.plusMinutes(random.nextInt(2000));
                Reminder expected = byHand(now.toLocalDate());
                List<?> given = given().given(history.toArray())
                        .at(now.toString())
                        .when(LOOK)
                        .events();
                if (expected == null || expected == told) {
                    assertThat(given).as("seed %d at %s", seed, now).isEmpty();
                } else {
                    FeedbackReminded event = new FeedbackReminded(ID, at(now.toString()), expected, DUE_AT);
                    assertThat(given)
                            .as("seed %d at %s", seed, now)
                            .hasSize(1)
                            .first()
                            .isEqualTo(event);
                    history.add(event);
                    told = expected;
                }
            }
            assertThat(told).isEqualTo(Reminder.OVERDUE_TO_OFFICE);
        }
    }

    private static Reminder byHand(LocalDate day) {
        Map<LocalDate, Reminder> begins = Map.of(
                LocalDate.parse("2026-03-18"), Reminder.DUE_SOON,
                LocalDate.parse("2026-03-23"), Reminder.DUE_TODAY,
                LocalDate.parse("2026-03-24"), Reminder.OVERDUE,
                LocalDate.parse("2026-03-25"), Reminder.OVERDUE_TO_HEAD,
                LocalDate.parse("2026-03-27"), Reminder.OVERDUE_TO_OFFICE);
        return Optional.ofNullable(new TreeMap<>(begins).floorEntry(day))
                .map(Map.Entry::getValue)
                .orElse(null);
    }

    @Test
    void a_year_whose_calendar_is_not_here_is_said_and_not_guessed() {
        knowing(reference()).given(sent()).at("2031-03-02T08:00").when(LOOK).thenRefused(REFERENCE_DATA_MISSING);
    }
}
