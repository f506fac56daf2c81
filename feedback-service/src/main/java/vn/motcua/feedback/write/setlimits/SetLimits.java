package vn.motcua.feedback.write.setlimits;

import static vn.motcua.calendar.StateCalendar.ZONE;
import static vn.motcua.feedback.FeedbackRefusal.LIMITS_BACKDATED;
import static vn.motcua.feedback.FeedbackRefusal.LIMITS_NOT_YOURS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.motcua.eventstore.EntityCommand;
import vn.motcua.eventstore.Refusal;
import vn.motcua.feedback.events.Limits;
import vn.motcua.feedback.events.LimitsEvent;
import vn.motcua.feedback.events.LimitsEvent.Certainty;
import vn.motcua.feedback.events.LimitsEvent.LimitsSet;
import vn.motcua.feedback.write.LimitsTable;

/**
 * Sets the limits for feedback that is sent from a day on. What was sent before keeps the limits that it has pinned.
 *
 * @param effectiveFrom first day, today or later; the very first edition may begin in the past
 * @param legalBasis row of docs/legal-basis.md or an instrument
 */
public record SetLimits(
        LocalDate effectiveFrom,
        int answerWorkingDays,
        int rejectWorkingDays,
        int publishWorkingDays,
        Certainty certainty,
        String legalBasis)
        implements EntityCommand {
    public static final Set<Refusal> REFUSALS = Set.of(LIMITS_NOT_YOURS, LIMITS_BACKDATED);

    @Override
    public String entityId() {
        return LimitsEvent.ID;
    }

    /** @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS} */
    public static List<LimitsEvent> decide(SetLimits command, LimitsTable table, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        if (!table.editions().isEmpty() && command.effectiveFrom().isBefore(today)) {
            throw LIMITS_BACKDATED.because("Từ " + command.effectiveFrom() + "; hôm nay là " + today);
        }
        return List.of(new LimitsSet(
                LimitsEvent.ID,
                now,
                command.effectiveFrom(),
                new Limits(
                        table.editions().size() + 1,
                        command.answerWorkingDays(),
                        command.rejectWorkingDays(),
                        command.publishWorkingDays()),
                command.certainty(),
                command.legalBasis()));
    }
}
