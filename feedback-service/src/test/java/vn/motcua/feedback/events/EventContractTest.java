package vn.motcua.feedback.events;

import static vn.motcua.feedback.write.Samples.DUE_AT;
import static vn.motcua.feedback.write.Samples.answerCorrected;
import static vn.motcua.feedback.write.Samples.answered;
import static vn.motcua.feedback.write.Samples.classified;
import static vn.motcua.feedback.write.Samples.edition;
import static vn.motcua.feedback.write.Samples.erased;
import static vn.motcua.feedback.write.Samples.published;
import static vn.motcua.feedback.write.Samples.reclassified;
import static vn.motcua.feedback.write.Samples.rejected;
import static vn.motcua.feedback.write.Samples.reminded;
import static vn.motcua.feedback.write.Samples.returned;
import static vn.motcua.feedback.write.Samples.sent;
import static vn.motcua.feedback.write.Samples.transferred;

import java.util.List;
import vn.motcua.feedback.infra.FeedbackEvents;
import vn.motcua.servicetest.EventContract;

/** What is published is what docs/events/feedback says: the examples are what decisions really give. */
class EventContractTest extends EventContract {
    EventContractTest() {
        super("feedback", FeedbackEvents.types(), events());
    }

    private static List<Object> events() {
        return List.of(
                sent(),
                classified(),
                reclassified(),
                transferred(),
                returned(),
                rejected(),
                answered("2026-03-10T10:00"),
                answerCorrected(),
                published("2026-03-11T10:00"),
                erased(),
                reminded("2026-03-24T08:00", Reminder.OVERDUE, DUE_AT),
                edition(1, "2020-01-01", 15));
    }
}
