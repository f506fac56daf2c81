package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Keeps the README's examples true: they stand here, and the last test compares. */
class ReadmeTest {
    @Test
    void the_examples_hold() {
        OfficeCalendar office = OfficeCalendar.shipped();
        Instant receivedAt = Instant.parse("2026-08-21T02:15:00Z"); // Friday, 09:15 in Hà Nội
        TermRun run = TermRun.of(receivedAt, Term.workingDays(7), CountingPolicy.plain());
        DueDate due = office.dueDate(run);
        assertThat(due.dueOn()).contains(LocalDate.of(2026, 9, 3)); // 22/8 is worked for 31/8; 1 and 2/9 are holidays
        assertThat(due.explanation().inVietnamese()).contains("Thứ Hai, 31/08/2026: nghỉ hoán đổi, không tính.");
        assertThat(due.explanation().inEnglish())
                .contains("Wednesday, 2 September 2026: day off (National Day), not counted.");

        Instant asked = Instant.parse("2026-08-25T03:00:00Z");
        TermRun waiting = run.with(Pause.open(asked, PauseReason.SUPPLEMENT));
        assertThat(office.dueDate(waiting).isPaused()).isTrue();
        assertThat(office.dueDate(waiting).explanation().left().days()).isEqualTo(4);
        Instant completed = Instant.parse("2026-09-04T03:00:00Z");
        TermRun resumed = run.with(Pause.closed(asked, completed, PauseReason.SUPPLEMENT));
        assertThat(office.dueDate(resumed).dueOn()).contains(LocalDate.of(2026, 9, 10));
        Instant decided = Instant.parse("2026-09-09T03:00:00Z");
        DueDate extended =
                office.dueDate(resumed.with(new Extension.ByTerm(decided, Term.workingDays(2), "Văn bản số 12")));
        assertThat(extended.dueOn()).contains(LocalDate.of(2026, 9, 14));
        assertThat(extended.originalDueAt()).isEqualTo(office.dueDate(resumed).dueAt());

        StateCalendar announced = StateCalendar.shipped().with(new CalendarYear(2028, 1, List.of()));
        Timetable hours =
                Timetable.shipped().with(WorkingHours.from(LocalDate.of(2026, 4, 16), "07:00-11:30 13:30-17:00"));
        OfficeCalendar summer = new OfficeCalendar(announced, hours);
        assertThat(summer.state().nextWorkingDay(LocalDate.of(2027, 12, 31))).isEqualTo("2028-01-03");
    }

    @Test
    void the_readme_shows_these_very_lines() throws IOException {
        String here = bare(Files.readString(Path.of("src/test/java/vn/motcua/calendar/ReadmeTest.java")));
        List<String> examples = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(example -> bare(example.group(1)))
                .toList();
        assertThat(examples).hasSize(3).allSatisfy(example -> assertThat(here).contains(example));
    }

    @Test
    void every_legal_source_named_in_the_code_has_its_row() throws IOException {
        String rows = Files.readString(Path.of("../docs/legal-basis.md"));
        StringBuilder code = new StringBuilder();
        try (var files = Files.list(Path.of("src/main/java/vn/motcua/calendar"))) {
            for (Path file : files.toList()) {
                code.append(Files.readString(file));
            }
        }
        List<String> named = Pattern.compile("@legal (LB-\\d+)")
                .matcher(code)
                .results()
                .map(id -> id.group(1))
                .distinct()
                .toList();
        assertThat(named).hasSizeGreaterThan(10).allSatisfy(id -> assertThat(rows)
                .contains("| " + id + " |"));
    }

    private static String bare(String code) {
        return code.replaceAll("\\s+", "");
    }
}
