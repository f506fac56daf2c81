package vn.motcua.calendar;

import java.time.Duration;
import java.time.LocalDate;

/**
 * One calendar day of a count and why it was counted or skipped.
 *
 * @param reason   name of the holiday, of the compensated day, or of the pause; empty when the outcome says all
 * @param number   how many days are counted up to and with this one since (re)start; 0 unless counted; 0 in hours
 * @param worked   working time counted on this day; zero unless the term runs in hours
 * @param unsettled whether the State has not yet settled if this is a working day
 */
public record ExplainedDay(
        LocalDate date, DayOutcome outcome, Text reason, int number, Duration worked, boolean unsettled) {}
