package vn.motcua.feedback.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Why a due date falls where it falls, so that it can still be told when the calendar has changed.
 *
 * @param days the days in order that are not simply counted: a day between the first and the last that is not listed was
 * @param lastDay last day of the count, the due date's
 * @param calendars editions of the state calendar that were used
 */
public record DueCount(List<Day> days, LocalDate lastDay, List<CalendarEdition> calendars) {
    public DueCount {
        days = List.copyOf(days);
        calendars = List.copyOf(calendars);
    }

    /**
     * One calendar day in Asia/Ho_Chi_Minh.
     *
     * @param outcome what became of it, for example {@code WEEKEND} or {@code HOLIDAY}
     * @param reason name of the holiday in Vietnamese; empty when the outcome says all
     * @param reasonEnglish the same in English
     * @param unsettled whether the State had not settled yet if it is a working day
     */
    @JsonInclude(Include.NON_ABSENT)
    public record Day(
            LocalDate date,
            String outcome,
            Optional<String> reason,
            Optional<String> reasonEnglish,
            @JsonInclude(Include.NON_DEFAULT) boolean unsettled) {}

    /** @param version edition of that year's calendar, 1 or more */
    public record CalendarEdition(int year, int version) {}
}
