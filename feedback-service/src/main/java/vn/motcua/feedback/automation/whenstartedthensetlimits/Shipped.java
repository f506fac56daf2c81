package vn.motcua.feedback.automation.whenstartedthensetlimits;

import java.time.LocalDate;
import vn.motcua.feedback.events.LimitsEvent.Certainty;
import vn.motcua.feedback.write.setlimits.SetLimits;

/** One edition in feedback-limits.json. */
record Shipped(
        LocalDate effectiveFrom,
        int answerWorkingDays,
        int rejectWorkingDays,
        int publishWorkingDays,
        Certainty certainty,
        String legalBasis) {
    SetLimits command() {
        return new SetLimits(
                effectiveFrom, answerWorkingDays, rejectWorkingDays, publishWorkingDays, certainty, legalBasis);
    }
}
