package vn.motcua.dashboard.facts.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.dashboard.facts.AsOf;
import vn.motcua.dashboard.known.FeedbackMessage;
import vn.motcua.dashboard.known.FeedbackMessage.Answered;
import vn.motcua.dashboard.known.FeedbackMessage.Classified;
import vn.motcua.dashboard.known.FeedbackMessage.Dimensions;
import vn.motcua.dashboard.known.FeedbackMessage.Reclassified;
import vn.motcua.dashboard.known.FeedbackMessage.ResultPublished;
import vn.motcua.dashboard.known.FeedbackMessage.Sent;
import vn.motcua.dashboard.known.FeedbackMessage.Transferred;
import vn.motcua.dashboard.metrics.Counts;
import vn.motcua.dashboard.metrics.Period;
import vn.motcua.eventstore.engine.EventCodec;
import vn.motcua.figures.FiguresOracle;
import vn.motcua.figures.StoredEvent;

/** What boards show of feedback, a year that is over among it, and what the figures oracle folds from the same messages. */
class FeedbackCountsTest {
    private static final String HERE = "H37.16";
    private static final String ELSEWHERE = "H37.17";

    @ParameterizedTest(name = "{1} of {2} in {0}, seen on {3}")
    @CsvSource({
        // Of 2025: 1 in time; 2 answered in time, to be published in January; 3 due and not answered.
        "2025, 2, 3, 0, 2025-12-31T05:00:00Z",
        "2025, 2, 3, 0, 2026-02-01T05:00:00Z",
        // Of 2026: 4 in time after it was classified anew. What was transferred in January is not due yet.
        "2026, 0, 0, 0, 2026-01-06T05:00:00Z",
        "2026, 1, 1, 1, 2026-02-01T05:00:00Z",
        "2026, 1, 2, 1, 2026-03-01T05:00:00Z"
    })
    void boards_and_oracle_agree(int year, long inTime, long counted, long corrected, Instant now)
            throws JsonProcessingException {
        TableOfFeedback seen = new TableOfFeedback();
        TableOfFeedback later = new TableOfFeedback();
        FiguresOracle oracle = new FiguresOracle(now);
        oracle.tell(new StoredEvent("plan", "plan.drafted", 1, EventCodec.JSON.readTree("""
            {"planId":"P","organisation":"%s","year":%d,"targets":[{"targetId":"T","metric":"feedbackOnTimeRate"}]}\
            """.formatted(HERE, year))));
        for (FeedbackMessage message : story()) {
            if (!message.at().isAfter(now)) {
                seen.tell(message);
            }
            later.tell(message);
            oracle.tell(new StoredEvent("feedback", name(message), 1, EventCodec.JSON.valueToTree(message)));
        }
        Counts.Feedback wanted = new Counts.Feedback(counted, inTime, corrected);
        assertThat(seen.count(HERE, Period.of(year, now), AsOf.NOW)).isEqualTo(wanted);
        assertThat(later.count(HERE, Period.of(year, now), new AsOf(Optional.of(now))))
                .isEqualTo(wanted);
        assertThat(oracle.figures("P", now, 3))
                .containsEntry("target.T", inTime + "/" + counted)
                .containsEntry("corrected.feedback", "" + corrected);
    }

    private static List<FeedbackMessage> story() {
        List<FeedbackMessage> story = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            story.add(
                    new Sent(id(i), at("2025-12-01"), "PA-251201-00000" + i, new Dimensions(HERE), due("2025-12-20")));
            story.add(new Classified(id(i), at("2025-12-01"), HERE));
        }
        story.add(new Answered(id(1), at("2025-12-10"), Optional.of(true), due("2025-12-15")));
        story.add(new ResultPublished(id(1), at("2025-12-12")));
        story.add(new Answered(id(2), at("2025-12-19"), Optional.of(true), due("2026-01-05")));
        story.add(new ResultPublished(id(2), at("2026-01-20")));
        story.add(new Transferred(id(3), at("2026-01-08"), ELSEWHERE, due("2026-01-30")));
        story.add(new Transferred(id(3), at("2026-01-09"), HERE, due("2026-02-20")));
        story.add(
                new Sent(id(4), at("2026-01-05"), "PA-251201-00000" + 4, new Dimensions(ELSEWHERE), due("2026-01-10")));
        story.add(new Reclassified(id(4), at("2026-01-09"), HERE, due("2026-01-20")));
        story.add(new Answered(id(4), at("2026-01-15"), Optional.of(true), due("2026-04-01")));
        return story;
    }

    private static String name(FeedbackMessage message) {
        return switch (message) {
            case Sent _ -> "feedback.sent";
            case Classified _ -> "feedback.classified";
            case Reclassified _ -> "feedback.reclassified";
            case Transferred _ -> "feedback.transferred";
            case FeedbackMessage.Returned _ -> "feedback.returned";
            case Answered _ -> "feedback.answered";
            case FeedbackMessage.AnswerCorrected _ -> "feedback.answer-corrected";
            case FeedbackMessage.Rejected _ -> "feedback.rejected";
            case ResultPublished _ -> "feedback.result-published";
        };
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T02:00:00Z");
    }

    private static Optional<Instant> due(String day) {
        return Optional.of(Instant.parse(day + "T10:00:00Z"));
    }
}
