package vn.motcua.plan.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a task stands after an event, so that no reader has to work it out.
 *
 * @param percent how much is done, 0 to 100; of a task with occurrences their mean, rounded down
 * @param dueOn the next day on which something of the task is due, Asia/Ho_Chi_Minh; empty when nothing is
 */
@JsonInclude(Include.NON_ABSENT)
public record TaskStanding(TaskState state, int percent, Optional<LocalDate> dueOn) {}
