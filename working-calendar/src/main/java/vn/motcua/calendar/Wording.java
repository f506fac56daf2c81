package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One language's sentences of an explanation; {@link Narration} decides which are said, and in which order. */
interface Wording {
    String received(Instant at, Term term);

    /** @param same neighbouring days with one outcome and one reason; counted days have consecutive numbers */
    String days(List<ExplainedDay> same, TermRun run);

    String pauseWithoutEffect(Pause pause);

    String extended(Extension extension);

    String due(Instant at);

    /** @param remainder what is left, in words; empty when the term is counted anew after the pause */
    String standing(Pause open, Optional<TermLeft> remainder, TermUnit unit);

    /** The clock stands, and nothing more can be said than that the date comes when it goes on. */
    String standing(Pause open);

    String calendars(List<CalendarVersion> calendars);

    String unsettled(List<LocalDate> days);
}
