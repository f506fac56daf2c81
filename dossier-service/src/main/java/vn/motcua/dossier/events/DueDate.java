package vn.motcua.dossier.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * A due date and everything that explains it, so that it can still be explained when calendars and rules have changed.
 *
 * @param dueAt latest instant to issue the result
 * @param dueTime {@code END_OF_DAY} or {@code SAME_TIME}
 * @param cutOff clock time from which a receipt counts as the next working day's; empty when there was no such rule
 * @param hoursPerWorkingDay hours of a limit that stand for one whole working day
 * @param days the days of the count in order that are not simply counted: a day between the first and the last that
 *     is not listed was counted. A limit in hours lists every day, for each has its own share
 * @param lastDay last day of the count
 * @param calendars editions of the state calendar that were used
 */
@JsonInclude(Include.NON_ABSENT)
public record DueDate(
        Instant dueAt,
        String dueTime,
        Optional<LocalTime> cutOff,
        int hoursPerWorkingDay,
        List<Day> days,
        LocalDate lastDay,
        List<CalendarEdition> calendars) {
    public DueDate {
        days = List.copyOf(days);
        calendars = List.copyOf(calendars);
    }

    /**
     * One calendar day in Asia/Ho_Chi_Minh.
     *
     * @param outcome what became of it, for example {@code WEEKEND}, {@code HOLIDAY}, {@code PAUSED}
     * @param reason name of the holiday or pause in Vietnamese; empty when the outcome says all
     * @param reasonEnglish the same in English
     * @param workedSeconds working time counted on it; 0 unless the limit runs in hours
     * @param unsettled whether the State had not settled yet if it is a working day
     */
    @JsonInclude(Include.NON_ABSENT)
    public record Day(
            LocalDate date,
            String outcome,
            Optional<String> reason,
            Optional<String> reasonEnglish,
            @JsonInclude(Include.NON_DEFAULT) int workedSeconds,
            @JsonInclude(Include.NON_DEFAULT) boolean unsettled) {}

    /** @param version edition of that year's calendar, 1 or more */
    public record CalendarEdition(int year, int version) {}
}
