package vn.motcua.calendar;

import static vn.motcua.calendar.StateCalendar.ZONE;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/** Short words for the tests. */
final class Cases {
    static final OfficeCalendar OFFICE = new OfficeCalendar(StateCalendar.shipped(), Timetable.shipped());
    static final CountingPolicy PLAIN = CountingPolicy.plain();

    private Cases() {}

    /** @param local such as {@code 2026-03-02T09:15}, in Asia/Ho_Chi_Minh */
    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    static TermRun received(String local, Term term) {
        return TermRun.of(at(local), term, PLAIN);
    }

    static Pause paused(String from, String to) {
        return Pause.closed(at(from), at(to), PauseReason.SUPPLEMENT);
    }

    static Pause paused(String from) {
        return Pause.open(at(from), PauseReason.SUPPLEMENT);
    }

    /** The due time of a run as local text, {@code "-"} while paused. */
    static String due(TermRun run) {
        return local(OFFICE.dueDate(run).dueAt());
    }

    static String local(Optional<Instant> at) {
        return at.map(i -> LocalDateTime.ofInstant(i, ZONE).toString()).orElse("-");
    }
}
