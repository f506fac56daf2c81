package vn.motcua.feedback.view;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.feedback.write.Samples.AGENCY;
import static vn.motcua.feedback.write.Samples.ANSWER;
import static vn.motcua.feedback.write.Samples.CORRECTED_ANSWER;
import static vn.motcua.feedback.write.Samples.DEPARTMENT;
import static vn.motcua.feedback.write.Samples.ELSEWHERE;
import static vn.motcua.feedback.write.Samples.GUIDANCE;
import static vn.motcua.feedback.write.Samples.ID;
import static vn.motcua.feedback.write.Samples.PROVINCE;
import static vn.motcua.feedback.write.Samples.PUBLIC_TEXT;
import static vn.motcua.feedback.write.Samples.REASON;
import static vn.motcua.feedback.write.Samples.after;
import static vn.motcua.feedback.write.Samples.answered;
import static vn.motcua.feedback.write.Samples.classified;
import static vn.motcua.feedback.write.Samples.erased;
import static vn.motcua.feedback.write.Samples.published;
import static vn.motcua.feedback.write.Samples.reclassified;
import static vn.motcua.feedback.write.Samples.reference;
import static vn.motcua.feedback.write.Samples.rejected;
import static vn.motcua.feedback.write.Samples.returned;
import static vn.motcua.feedback.write.Samples.sent;
import static vn.motcua.feedback.write.Samples.transferred;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.motcua.eventstore.Actor;
import vn.motcua.eventstore.Recorded;
import vn.motcua.feedback.events.Disclosure;
import vn.motcua.feedback.events.FeedbackEvent;
import vn.motcua.feedback.events.Kind;
import vn.motcua.feedback.events.RejectionReason;
import vn.motcua.feedback.infra.FeedbackScenario;
import vn.motcua.feedback.view.FeedbackActs.Situation;
import vn.motcua.feedback.write.answerfeedback.AnswerFeedback;
import vn.motcua.feedback.write.classifyfeedback.ClassifyFeedback;
import vn.motcua.feedback.write.correctanswer.CorrectAnswer;
import vn.motcua.feedback.write.erasesender.EraseSender;
import vn.motcua.feedback.write.publishresult.PublishResult;
import vn.motcua.feedback.write.reclassifyfeedback.ReclassifyFeedback;
import vn.motcua.feedback.write.rejectfeedback.RejectFeedback;
import vn.motcua.feedback.write.returnfeedback.ReturnFeedback;
import vn.motcua.feedback.write.transferfeedback.TransferFeedback;
import vn.motcua.servicetest.ActsTried;

/** What the answers about feedback list is what its decisions take. */
class FeedbackActsTest {
    private static final Actor.Person EVERY_ROLE = (Actor.Person) ActsTried.everyRole(PROVINCE, FeedbackActs.TABLE);

    private final ActsTried<Situation> acts = new ActsTried<>(
            FeedbackActs.TABLE,
            new ClassifyFeedback(ID, Kind.REGULATION, AGENCY),
            new AnswerFeedback(ID, ANSWER),
            new PublishResult(ID, Disclosure.PUBLISHED, Optional.of(PUBLIC_TEXT)),
            new TransferFeedback(ID, DEPARTMENT, REASON),
            new ReturnFeedback(ID, REASON),
            new RejectFeedback(ID, RejectionReason.DENUNCIATION, GUIDANCE),
            new ReclassifyFeedback(ID, Kind.CONDUCT, DEPARTMENT, REASON),
            new CorrectAnswer(ID, CORRECTED_ANSWER, REASON),
            new EraseSender(ID));

    @TestFactory
    Stream<DynamicTest> what_is_listed_is_accepted_and_what_is_not_is_refused() {
        in("sent", sent());
        in("transferred", sent(), transferred());
        in("returned", sent(), transferred(), returned());
        in("in process", sent(), classified());
        in("answered", sent(), classified(), answered("2026-03-10T10:00"));
        in("published", sent(), classified(), answered("2026-03-10T10:00"), published("2026-03-11T10:00"));
        in("rejected", sent(), rejected());
        in("forgotten", sent(), rejected(), erased());
        return acts.tests();
    }

    private void in(String standing, FeedbackEvent... history) {
        acts.in(
                standing,
                FeedbackScenario.given(history).by(EVERY_ROLE).at("2026-03-11T11:00"),
                after(history).situation(),
                shown(PROVINCE, history));
    }

    private static List<String> shown(String org, FeedbackEvent... history) {
        return FeedbackFold.of(
                        Stream.of(history)
                                .map(event -> new Recorded<>(1, new UUID(0, 1), Instant.EPOCH, Map.of(), event))
                                .toList(),
                        new Asker(EVERY_ROLE.roles(), reference().reachOf(org, LocalDate.parse("2026-03-11"))))
                .allowedActs();
    }

    @Test
    void who_is_told_of_in_feedback_about_conduct_is_offered_nothing_and_neither_is_who_does_not_reach_it() {
        assertThat(shown(DEPARTMENT, sent(), classified(), reclassified())).contains("answerFeedback");
        assertThat(shown(AGENCY, sent(), classified(), reclassified())).isEmpty();
        assertThat(shown(ELSEWHERE, sent())).isEmpty();
        assertThat(shown(ELSEWHERE, sent(), transferred())).contains("returnFeedback");
    }

    @Test
    void who_may_do_what_is_told_as_the_operations_ask_it() {
        ActsTried.assertRolesAreThoseOfOperations("vn.motcua.feedback", FeedbackActs.TABLE);
    }
}
