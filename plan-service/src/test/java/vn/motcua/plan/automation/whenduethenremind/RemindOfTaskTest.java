package vn.motcua.plan.automation.whenduethenremind;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.plan.PlanRefusal.REFERENCE_DATA_MISSING;
import static vn.motcua.plan.infra.PlanScenario.directory;
import static vn.motcua.plan.infra.PlanScenario.given;
import static vn.motcua.plan.infra.PlanScenario.knowing;
import static vn.motcua.plan.write.Samples.FOURTH_QUARTER;
import static vn.motcua.plan.write.Samples.ID;
import static vn.motcua.plan.write.Samples.SECOND_QUARTER;
import static vn.motcua.plan.write.Samples.TASK;
import static vn.motcua.plan.write.Samples.TWICE;
import static vn.motcua.plan.write.Samples.completed;
import static vn.motcua.plan.write.Samples.occurrenceCompleted;
import static vn.motcua.plan.write.Samples.reminded;
import static vn.motcua.plan.write.Samples.scheduled;
import static vn.motcua.plan.write.Samples.scheduledTwice;
import static vn.motcua.plan.write.Samples.taskDrafted;
import static vn.motcua.plan.write.Samples.twice;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.plan.events.Reminder;
import vn.motcua.plan.events.ReminderEvent.TaskReminded;
import vn.motcua.servicetest.Scenario;

/** A task that is due on Tuesday 31 March 2026, and one that is due on Tuesday 30 June and on Thursday 31 December. */
class RemindOfTaskTest {
    private static final RemindOfTask LOOK = new RemindOfTask(ID, TASK);
    private static final RemindOfTask LOOK_TWICE = new RemindOfTask(ID, TWICE);

    @ParameterizedTest
    @CsvSource({
        "2026-03-23T23:59, ",
        "2026-03-24T00:00, DUE_SOON",
        "2026-03-30T23:59, DUE_SOON",
        "2026-03-31T00:00, DUE_TODAY",
        "2026-04-01T00:00, OVERDUE",
        "2026-04-02T23:59, OVERDUE",
        "2026-04-03T00:00, OVERDUE_TO_HEAD",
        "2026-04-06T23:59, OVERDUE_TO_HEAD",
        "2026-04-07T00:00, OVERDUE_TO_OFFICE",
    })
    void each_level_begins_with_its_day(String now, Reminder level) {
        List<TaskReminded> told =
                level == null ? List.of() : List.of(reminded(TASK, now, Optional.empty(), level, "2026-03-31"));
        given(taskDrafted(), scheduled()).at(now).when(LOOK).then(told.toArray());
    }

    @Test
    void nothing_is_told_of_a_draft_nor_of_what_is_done() {
        given(taskDrafted()).at("2026-06-01T08:00").when(LOOK).then();
        given(taskDrafted(), scheduled(), completed())
                .at("2026-06-01T08:00")
                .when(LOOK)
                .then();
        given().at("2026-06-01T08:00").when(LOOK).then();
    }

    @Test
    void each_occurrence_is_told_of_by_itself() {
        Scenario planned = twoYears().given(taskDrafted(TWICE, twice()), scheduledTwice());
        planned.at("2026-06-30T08:00")
                .when(LOOK_TWICE)
                .then(reminded(
                        TWICE, "2026-06-30T08:00", Optional.of(SECOND_QUARTER), Reminder.DUE_TODAY, "2026-06-30"));
        planned.given(occurrenceCompleted())
                .at("2026-12-31T08:00")
                .when(LOOK_TWICE)
                .then(reminded(
                        TWICE, "2026-12-31T08:00", Optional.of(FOURTH_QUARTER), Reminder.DUE_TODAY, "2026-12-31"));
    }

    /** Looks at random moments, forward in jumps, against what one would count by hand; a quarter is done some day or never. */
    @Test
    void whenever_it_is_looked_each_level_of_each_occurrence_is_told_once() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            LocalDateTime doneAt = LocalDateTime.parse("2026-06-20T09:00").plusDays(random.nextInt(40));
            List<Object> history = new ArrayList<>(List.of(taskDrafted(TWICE, twice()), scheduledTwice()));
            Map<UUID, Reminder> told = new HashMap<>();
            boolean done = false;
            LocalDateTime now = LocalDateTime.parse("2026-06-01T10:00");
            while (now.isBefore(LocalDateTime.parse("2026-12-31T23:00"))) {
                now = random.nextInt(4) == 0 ? now.plusDays(random.nextInt(60)) : now.plusMinutes(random.nextInt(3000));
                if (now.isAfter(LocalDateTime.parse("2026-12-31T23:59"))) {
                    break;
                }
                if (!done && now.isAfter(doneAt)) {
                    done = true;
                    history.add(occurrenceCompleted());
                }
                List<TaskReminded> expected = expected(now, done, told);
                List<?> given = twoYears()
                        .given(history.toArray())
                        .at(now.toString())
                        .when(LOOK_TWICE)
                        .events();
                assertThat(given)
                        .as("seed %d at %s", seed, now)
                        .<Object>map(event -> event)
                        .containsExactlyInAnyOrderElementsOf(List.copyOf(expected));
                expected.forEach(event -> told.put(event.occurrenceId().orElseThrow(), event.reminder()));
                history.addAll(given);
            }
        }
    }

    /** What is due at the end of a year is counted into the next one. */
    private static Scenario twoYears() {
        return knowing(directory().year(2026).year(2027).build());
    }

    private static List<TaskReminded> expected(LocalDateTime now, boolean done, Map<UUID, Reminder> told) {
        Stream<TaskReminded> second = done
                ? Stream.empty()
                : expected(
                        now,
                        SECOND_QUARTER,
                        "2026-06-30",
                        List.of("2026-06-23", "2026-06-30", "2026-07-01", "2026-07-03", "2026-07-07"),
                        told);
        Stream<TaskReminded> fourth =
                expected(now, FOURTH_QUARTER, "2026-12-31", List.of("2026-12-24", "2026-12-31"), told);
        return Stream.concat(second, fourth).toList();
    }

    private static Stream<TaskReminded> expected(
            LocalDateTime now, UUID quarter, String due, List<String> begins, Map<UUID, Reminder> told) {
        TreeMap<LocalDate, Reminder> levels = new TreeMap<>();
        for (int i = 0; i < begins.size(); i++) {
            levels.put(LocalDate.parse(begins.get(i)), Reminder.values()[i]);
        }
        return Optional.ofNullable(levels.floorEntry(now.toLocalDate()))
                .map(Map.Entry::getValue)
                .filter(level -> level != told.get(quarter))
                .map(level -> reminded(TWICE, now.toString(), Optional.of(quarter), level, due))
                .stream();
    }

    @Test
    void a_year_whose_calendar_is_not_here_is_said_and_not_guessed() {
        given(taskDrafted(), scheduled()).at("2031-03-02T08:00").when(LOOK).thenRefused(REFERENCE_DATA_MISSING);
    }
}
