package vn.motcua.feedback.infra;

import static vn.motcua.feedback.write.Samples.edition;
import static vn.motcua.feedback.write.Samples.knownLimits;
import static vn.motcua.feedback.write.Samples.reference;

import java.util.List;
import vn.motcua.calendar.ReminderDays;
import vn.motcua.feedback.events.FeedbackEvent;
import vn.motcua.feedback.known.ReferenceData;
import vn.motcua.servicetest.Scenario;

/**
 * What all scenarios of feedback begin with: Monday 2 March 2026 at nine, which is {@code Samples.SENT_AT}, and a machine of ours, whom no
 * guard stops.
 */
public final class FeedbackScenario {
    private FeedbackScenario() {}

    /** With the catalogue and the limits of the samples. */
    public static Scenario given(FeedbackEvent... history) {
        return knowing(reference()).given(edition(1, "2020-01-01", 15)).given((Object[]) history);
    }

    /** With other knowledge of the catalogue than the usual, and before any limits are set. */
    public static Scenario knowing(ReferenceData known) {
        return Scenario.of(
                        FeedbackEvents.types(),
                        (clock, log) -> List.of(
                                AxonSetup.feedback(() -> known, knownLimits(log), clock),
                                AxonSetup.reminders(() -> known, clock, new ReminderDays(3, 2, 4)),
                                AxonSetup.limits(() -> known, clock)))
                .at("2026-03-02T09:00");
    }
}
