package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.Cases.OFFICE;
import static vn.motcua.calendar.Cases.PLAIN;
import static vn.motcua.calendar.StateCalendar.ZONE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for every count, whatever the convention. */
class InvariantTest {
    private static final Instant FIRST =
            LocalDate.of(2022, 1, 1).atStartOfDay(ZONE).toInstant();
    private static final int MINUTES = 5 * 365 * 1440;

    @Property
    void every_day_from_receipt_to_the_due_day_is_explained_once(
            @ForAll @IntRange(max = MINUTES) int received, @ForAll @IntRange(min = 1, max = 40) int days) {
        TermRun run = TermRun.of(at(received), Term.workingDays(days), PLAIN);
        DueDate due = OFFICE.dueDate(run);
        List<ExplainedDay> told = due.explanation().days();
        LocalDate receivedOn = LocalDate.ofInstant(run.receivedAt(), ZONE);
        assertThat(told.stream().map(ExplainedDay::date))
                .containsExactlyElementsOf(receivedOn
                        .datesUntil(due.dueOn().orElseThrow().plusDays(1))
                        .toList());
        assertThat(told.stream().filter(day -> day.outcome().counted()).map(ExplainedDay::number))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, days).boxed().toList());
        assertThat(told)
                .allSatisfy(day -> assertThat(day.outcome().counted() || day.outcome() == DayOutcome.DAY_OF_RECEIPT)
                        .as("%s", day)
                        .isEqualTo(OFFICE.isWorkingDay(day.date()) || day.date().equals(receivedOn)));
    }

    @Property
    void a_later_receipt_is_never_due_earlier(
            @ForAll @IntRange(max = MINUTES) int received,
            @ForAll @IntRange(max = 30_000) int later,
            @ForAll TermUnit unit,
            @ForAll @IntRange(min = 1, max = 12) int amount) {
        Term term = new Term(unit == TermUnit.MONTH ? 1 + amount / 6 : amount, unit);
        Instant first =
                OFFICE.dueDate(TermRun.of(at(received), term, PLAIN)).dueAt().orElseThrow();
        Instant second = OFFICE.dueDate(TermRun.of(at(received + later), term, PLAIN))
                .dueAt()
                .orElseThrow();
        assertThat(second).isAfterOrEqualTo(first);
    }

    @Property
    void a_due_instant_falls_on_a_working_day_after_receipt(
            @ForAll @IntRange(max = MINUTES) int received,
            @ForAll TermUnit unit,
            @ForAll @IntRange(min = 1, max = 3) int amount,
            @ForAll DueTime dueTime) {
        TermRun run = TermRun.of(at(received), new Term(amount, unit), PLAIN.with(dueTime));
        DueDate due = OFFICE.dueDate(run);
        assertThat(due.dueAt().orElseThrow()).isAfter(run.receivedAt());
        assertThat(OFFICE.isWorkingDay(due.dueOn().orElseThrow())).isTrue();
        assertThat(due.originalDueAt()).isEqualTo(due.dueAt());
    }

    @Property
    void a_new_date_is_met_when_nothing_happens_after_it(
            @ForAll @IntRange(max = MINUTES) int received,
            @ForAll @IntRange(min = 1, max = 10) int days,
            @ForAll @IntRange(max = 20_000) int decided,
            @ForAll @IntRange(max = 30) int newDay) {
        TermRun run = TermRun.of(at(received), Term.workingDays(days), PLAIN)
                .with(Pause.closed(at(received), at(received + decided / 3), PauseReason.SUPPLEMENT));
        LocalDate before = OFFICE.dueDate(run).dueOn().orElseThrow();
        LocalDate wanted = LocalDate.ofInstant(run.receivedAt(), ZONE).plusDays(newDay);
        LocalDate after = OFFICE.dueDate(run.with(new Extension.ToDate(at(received + decided), wanted, "VB")))
                .dueOn()
                .orElseThrow();
        LocalDate wantedWorking = OFFICE.state().sameOrNextWorkingDay(wanted);
        assertThat(after).isEqualTo(wantedWorking.isAfter(before) ? wantedWorking : before);
    }

    @Property
    void adding_and_counting_working_days_are_inverse(
            @ForAll @IntRange(max = 1700) int day, @ForAll @IntRange(min = -60, max = 90) int n) {
        LocalDate from =
                OFFICE.state().sameOrNextWorkingDay(LocalDate.of(2022, 6, 1).plusDays(day));
        LocalDate to = OFFICE.state().plusWorkingDays(from, n);
        assertThat(OFFICE.state().workingDaysBetween(from, to)).isEqualTo(n);
    }

    @Property(tries = 200)
    void the_zone_and_language_of_the_machine_change_nothing(
            @ForAll @IntRange(max = MINUTES) int received, @ForAll TermUnit unit, @ForAll DueTime dueTime) {
        TermRun run = TermRun.of(
                        at(received), new Term(2, unit), PLAIN.with(dueTime).withCutoff(LocalTime.NOON))
                .with(Pause.closed(at(received + 1000), at(received + 9000), PauseReason.SUPPLEMENT));
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        PlainExplanation here = OFFICE.dueDate(run).explanation().plain();
        try {
            for (String other : List.of("UTC", "America/Los_Angeles", "Pacific/Kiritimati", "Asia/Kathmandu")) {
                TimeZone.setDefault(TimeZone.getTimeZone(other));
                Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
                assertThat(OFFICE.dueDate(run).explanation().plain()).as(other).isEqualTo(here);
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    private static Instant at(int minutes) {
        return FIRST.plus(Duration.ofMinutes(minutes));
    }
}
