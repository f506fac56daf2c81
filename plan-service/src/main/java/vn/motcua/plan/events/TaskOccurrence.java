package vn.motcua.plan.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One time that a task is to be done: a period of a recurring task, or one firing of its trigger. Days in
 * Asia/Ho_Chi_Minh.
 *
 * @param occurrenceId UUIDv7
 * @param from first day of the period; empty for a firing
 * @param to last day of the period; empty for a firing
 * @param triggeredOn day of the trigger; empty for a period
 * @param reference number and symbol of the document that is the trigger, no personal data; empty when none was named
 * @param dueOn last day on which it is on time; empty when the plan sets none
 */
@JsonInclude(Include.NON_ABSENT)
public record TaskOccurrence(
        UUID occurrenceId,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<LocalDate> triggeredOn,
        Optional<String> reference,
        Optional<LocalDate> dueOn) {
    public static TaskOccurrence of(UUID occurrenceId, PlannedPeriod period) {
        return new TaskOccurrence(
                occurrenceId,
                Optional.of(period.from()),
                Optional.of(period.to()),
                Optional.empty(),
                Optional.empty(),
                period.dueOn());
    }
}
