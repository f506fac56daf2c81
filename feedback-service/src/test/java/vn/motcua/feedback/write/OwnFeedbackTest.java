package vn.motcua.feedback.write;

import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_HANDLED_ELSEWHERE;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_UNKNOWN;
import static vn.motcua.feedback.infra.FeedbackScenario.given;
import static vn.motcua.feedback.write.Samples.AGENCY;
import static vn.motcua.feedback.write.Samples.ANSWER;
import static vn.motcua.feedback.write.Samples.DEPARTMENT;
import static vn.motcua.feedback.write.Samples.ELSEWHERE;
import static vn.motcua.feedback.write.Samples.GUIDANCE;
import static vn.motcua.feedback.write.Samples.ID;
import static vn.motcua.feedback.write.Samples.REASON;
import static vn.motcua.feedback.write.Samples.classified;
import static vn.motcua.feedback.write.Samples.reclassified;
import static vn.motcua.feedback.write.Samples.sent;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.eventstore.Actor;
import vn.motcua.eventstore.EntityCommand;
import vn.motcua.feedback.events.Disclosure;
import vn.motcua.feedback.events.Kind;
import vn.motcua.feedback.events.RejectionReason;
import vn.motcua.feedback.events.ResultEvent.FeedbackAnswered;
import vn.motcua.feedback.write.answerfeedback.AnswerFeedback;
import vn.motcua.feedback.write.classifyfeedback.ClassifyFeedback;
import vn.motcua.feedback.write.correctanswer.CorrectAnswer;
import vn.motcua.feedback.write.erasesender.EraseSender;
import vn.motcua.feedback.write.publishresult.PublishResult;
import vn.motcua.feedback.write.reclassifyfeedback.ReclassifyFeedback;
import vn.motcua.feedback.write.rejectfeedback.RejectFeedback;
import vn.motcua.feedback.write.returnfeedback.ReturnFeedback;
import vn.motcua.feedback.write.transferfeedback.TransferFeedback;
import vn.motcua.servicetest.Scenario;

/** Who moves feedback that is there. This one tells of the conduct of an agency, and the department above it handles it. */
class OwnFeedbackTest {
    private static final AnswerFeedback ANSWERING = new AnswerFeedback(ID, ANSWER);
    private static final Scenario CONDUCT =
            given(sent(), classified(), reclassified()).at("2026-03-10T10:00");

    static Stream<EntityCommand> commands() {
        return Stream.of(
                new ClassifyFeedback(ID, Kind.REGULATION, AGENCY),
                new ReclassifyFeedback(ID, Kind.REGULATION, AGENCY, REASON),
                new TransferFeedback(ID, ELSEWHERE, REASON),
                new ReturnFeedback(ID, REASON),
                new RejectFeedback(ID, RejectionReason.COMPLAINT, GUIDANCE),
                ANSWERING,
                new CorrectAnswer(ID, ANSWER, REASON),
                new PublishResult(ID, Disclosure.WITHHELD_PERSONAL, Optional.empty()),
                new EraseSender(ID));
    }

    private static Actor of(String unit) {
        return new Actor.Person("can.bo", unit, Set.of("CASE_OFFICER"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void whom_it_tells_of_moves_it_by_no_command_and_for_others_there_is_none(EntityCommand command) {
        CONDUCT.when(command, of(AGENCY)).thenRefused(FEEDBACK_HANDLED_ELSEWHERE);
        CONDUCT.when(command, of(ELSEWHERE)).thenRefused(FEEDBACK_UNKNOWN);
        CONDUCT.when(command, of("")).thenRefused(FEEDBACK_UNKNOWN);
    }

    @Test
    void who_handles_it_moves_it() {
        CONDUCT.when(ANSWERING, of(DEPARTMENT)).thenOne(FeedbackAnswered.class);
    }
}
