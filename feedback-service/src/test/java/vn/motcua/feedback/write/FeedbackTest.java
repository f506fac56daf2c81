package vn.motcua.feedback.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static vn.motcua.feedback.write.Samples.after;
import static vn.motcua.feedback.write.Samples.answerCorrected;
import static vn.motcua.feedback.write.Samples.answered;
import static vn.motcua.feedback.write.Samples.classified;
import static vn.motcua.feedback.write.Samples.erased;
import static vn.motcua.feedback.write.Samples.published;
import static vn.motcua.feedback.write.Samples.reclassified;
import static vn.motcua.feedback.write.Samples.rejected;
import static vn.motcua.feedback.write.Samples.returned;
import static vn.motcua.feedback.write.Samples.sent;
import static vn.motcua.feedback.write.Samples.transferred;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.feedback.events.FeedbackEvent;

/** Which event can follow on which state: the whole table; what is not in it is an impossible history. */
class FeedbackTest {
    private static final FeedbackEvent ANSWERED = answered("2026-03-10T10:00");
    private static final FeedbackEvent PUBLISHED = published("2026-03-11T10:00");

    private static final Map<String, FeedbackEvent> EVENTS = Map.ofEntries(
            Map.entry("sent", sent()),
            Map.entry("classified", classified()),
            Map.entry("reclassified", reclassified()),
            Map.entry("transferred", transferred()),
            Map.entry("returned", returned()),
            Map.entry("rejected", rejected()),
            Map.entry("answered", ANSWERED),
            Map.entry("answer-corrected", answerCorrected()),
            Map.entry("published", PUBLISHED),
            Map.entry("erased", erased()));

    /** A state, reached by its history, and the events that can follow. */
    record Possible(Feedback state, List<String> events) {}

    static List<Possible> table() {
        return List.of(
                new Possible(after(), List.of("sent")),
                new Possible(after(sent()), List.of("classified", "rejected", "transferred")),
                new Possible(
                        after(sent(), transferred()), List.of("classified", "rejected", "returned", "transferred")),
                new Possible(
                        after(sent(), transferred(), returned()), List.of("classified", "rejected", "transferred")),
                new Possible(after(sent(), classified()), List.of("answered", "reclassified", "transferred")),
                new Possible(
                        after(sent(), classified(), reclassified()),
                        List.of("answered", "reclassified", "transferred")),
                new Possible(after(sent(), classified(), ANSWERED), List.of("answer-corrected", "published")),
                new Possible(
                        after(sent(), classified(), ANSWERED, answerCorrected()),
                        List.of("answer-corrected", "published")),
                new Possible(after(sent(), rejected()), List.of("erased")),
                new Possible(after(sent(), classified(), ANSWERED, PUBLISHED), List.of("erased")),
                new Possible(after(sent(), rejected(), erased()), List.of()));
    }

    @ParameterizedTest
    @MethodSource("table")
    void a_history_that_cannot_happen_is_never_accepted(Possible possible) {
        TreeSet<String> accepted = new TreeSet<>();
        EVENTS.forEach((name, event) -> {
            Throwable thrown = catchThrowable(() -> Feedback.evolve(possible.state(), event));
            if (thrown == null) {
                accepted.add(name);
            } else {
                assertThat(thrown)
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageStartingWith("impossible history");
            }
        });

        assertThat(accepted).containsExactlyElementsOf(possible.events());
    }
}
