package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.calendar.Cases.OFFICE;
import static vn.motcua.calendar.Cases.at;
import static vn.motcua.calendar.Cases.paused;
import static vn.motcua.calendar.Cases.received;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class KeptDueDateTest {
    @Provide
    Arbitrary<TermRun> runs() {
        return Runs.hourOrDayRuns();
    }

    @Property
    void what_was_kept_is_told_again_as_it_was_counted(
            @ForAll("runs") TermRun run, @ForAll @IntRange(max = 59_999) int milliseconds) {
        TermRun odd = TermRun.of(run.receivedAt().plusMillis(milliseconds), run.term(), run.policy())
                .withPauses(run.pauses().stream()
                        .filter(pause -> pause.to().isPresent())
                        .map(pause -> Pause.closed(
                                pause.from().plusMillis(milliseconds),
                                pause.to().get().plusMillis(milliseconds),
                                pause.reason()))
                        .toList());
        Explanation counted = OFFICE.dueDate(odd).explanation();
        KeptDueDate kept = KeptDueDate.of(counted);
        TermRun asked = TermRun.of(
                        odd.receivedAt(), odd.term(), kept.policy(odd.policy().supplement()))
                .withPauses(odd.pauses());
        assertThat(kept.toldAgain(asked, counted.pausesWithoutEffect()).plain()).isEqualTo(counted.plain());
    }

    @Test
    void only_days_that_are_not_simply_counted_are_kept() {
        KeptDueDate kept = KeptDueDate.of(OFFICE.dueDate(received("2026-03-02T09:15", Term.workingDays(5)))
                .explanation());
        assertThat(kept.days())
                .extracting(KeptDueDate.Day::outcome)
                .containsExactly("DAY_OF_RECEIPT", "WEEKEND", "WEEKEND");
        assertThat(kept.lastDay()).isEqualTo("2026-03-09");
    }

    @Test
    void while_it_waits_there_is_no_due_date_and_the_days_end() {
        TermRun run = received("2026-03-02T09:15", Term.workingDays(5));
        KeptDueDate kept = KeptDueDate.of(OFFICE.dueDate(run).explanation());
        Explanation waiting = kept.toldAgain(run.with(paused("2026-03-04T08:00")), List.of());
        assertThat(waiting.dueAt()).isEmpty();
        assertThat(waiting.days())
                .last()
                .extracting(ExplainedDay::date)
                .isEqualTo(at("2026-03-04T08:00").atZone(StateCalendar.ZONE).toLocalDate());
        assertThatThrownBy(() -> KeptDueDate.of(waiting)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_is_late_already_keeps_its_due_date() {
        TermRun run = received("2026-03-02T09:15", Term.workingDays(5));
        KeptDueDate kept = KeptDueDate.of(OFFICE.dueDate(run).explanation());
        Pause late = paused("2026-03-20T08:00");
        Explanation waiting = kept.toldAgain(run.with(late), List.of());
        assertThat(waiting.dueAt()).contains(kept.dueAt());
        assertThat(waiting.pausesWithoutEffect()).containsExactly(late);
        assertThat(kept.stopsClock(kept.dueAt())).isTrue();
        assertThat(kept.stopsClock(kept.dueAt().plusSeconds(1))).isFalse();
    }

    @Test
    void a_term_in_hours_is_due_to_the_second_and_its_parts_make_the_whole() {
        Instant received = at("2026-03-06T16:00").plusSeconds(29).plusNanos(123_456_789);
        Explanation told =
                OFFICE.dueDate(TermRun.of(received, Term.hours(8), Cases.PLAIN)).explanation();
        assertThat(told.dueAt()).contains(at("2026-03-09T16:00").plusSeconds(29));
        assertThat(told.days().stream().map(ExplainedDay::worked).reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(Duration.ofMinutes(450));
        assertThat(told.plain().days().stream()
                        .mapToInt(PlainExplanation.Day::minutes)
                        .sum())
                .isEqualTo(450);
        assertThat(told.inVietnamese()).contains("Thứ Sáu, 06/03/2026: tính 59 phút 31 giây.");
    }

    @Test
    void what_says_nothing_is_not_written_and_all_is_read_again() throws JsonProcessingException {
        ObjectMapper json = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .addModule(new Jdk8Module())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
        KeptDueDate kept = KeptDueDate.of(OFFICE.dueDate(received("2026-03-06T09:15", Term.workingDays(1)))
                .explanation());
        String written = json.writeValueAsString(kept);
        assertThat(written)
                .startsWith("{\"dueAt\":\"2026-03-09T10:00:00Z\",\"dueTime\":\"END_OF_DAY\",\"hoursPerWorkingDay\":8,"
                        + "\"days\":[{\"date\":\"2026-03-06\",\"outcome\":\"DAY_OF_RECEIPT\"},");
        assertThat(json.readValue(written, KeptDueDate.class)).isEqualTo(kept);
    }
}
