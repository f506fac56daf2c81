package vn.motcua.feedback.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.function.Function;
import vn.motcua.eventstore.Refusal;
import vn.motcua.eventstore.Refused;
import vn.motcua.feedback.events.FeedbackEvent;

/** Given what happened, when a command is decided, then these events or this refusal. */
public final class FeedbackScenario {
    private final Feedback feedback;
    private Function<Feedback, List<FeedbackEvent>> decision;

    private FeedbackScenario(Feedback feedback) {
        this.feedback = feedback;
    }

    public static FeedbackScenario given(FeedbackEvent... history) {
        return new FeedbackScenario(Samples.after(history));
    }

    public FeedbackScenario when(Function<Feedback, List<FeedbackEvent>> deciding) {
        decision = deciding;
        return this;
    }

    public void then(FeedbackEvent... expected) {
        assertThat(decision.apply(feedback)).containsExactly(expected);
    }

    /** The one event decided on. */
    public <E extends FeedbackEvent> E thenOne(Class<E> type) {
        List<FeedbackEvent> events = decision.apply(feedback);
        assertThat(events).hasSize(1);
        assertThat(events.getFirst()).isInstanceOf(type);
        return type.cast(events.getFirst());
    }

    public void thenRefused(Refusal refusal) {
        Refused refused = catchThrowableOfType(Refused.class, () -> decision.apply(feedback));
        assertThat(refused).isNotNull();
        assertThat(refused.refusal()).isEqualTo(refusal);
    }
}
