package vn.motcua.feedback.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.eventstore.Recorded;
import vn.motcua.feedback.events.Dimensions;
import vn.motcua.feedback.events.FeedbackEvent;
import vn.motcua.feedback.events.FeedbackEvent.FeedbackAnswered;
import vn.motcua.feedback.events.FeedbackEvent.FeedbackClassified;
import vn.motcua.feedback.events.FeedbackEvent.FeedbackRejected;
import vn.motcua.feedback.events.FeedbackEvent.FeedbackResultPublished;
import vn.motcua.feedback.events.FeedbackEvent.FeedbackSent;
import vn.motcua.feedback.events.FeedbackEvent.PersonErased;
import vn.motcua.feedback.events.Kind;

/** Folds the history of one piece of feedback into what its reader sees. Pure: same events, same detail. */
final class FeedbackFold {
    private final FeedbackSent sent;
    private FeedbackState state = FeedbackState.SENT;
    private Optional<Kind> kind = Optional.empty();
    private Optional<String> handler = Optional.empty();
    private Optional<FeedbackDetail.Rejection> rejection = Optional.empty();
    private Optional<FeedbackDetail.Answer> answer = Optional.empty();
    private Optional<FeedbackDetail.Publication> publication = Optional.empty();
    private boolean erased;
    private final List<FeedbackDetail.Step> timeline = new ArrayList<>();

    private FeedbackFold(FeedbackSent sent) {
        this.sent = sent;
    }

    /** @param history of one piece of feedback, in order, beginning with its sending */
    static FeedbackDetail of(List<Recorded<FeedbackEvent>> history) {
        FeedbackFold fold = new FeedbackFold((FeedbackSent) history.getFirst().event());
        history.forEach(
                recorded -> fold.show(recorded.event(), recorded.metadata().getOrDefault("actor", "")));
        return fold.detail();
    }

    private void show(FeedbackEvent event, String actor) {
        Optional<UUID> text =
                switch (event) {
                    case FeedbackSent e -> Optional.of(e.content());
                    case FeedbackClassified e -> {
                        state = FeedbackState.IN_PROCESS;
                        kind = Optional.of(e.kind());
                        handler = Optional.of(e.handler());
                        yield Optional.empty();
                    }
                    case FeedbackRejected e -> {
                        state = FeedbackState.REJECTED;
                        rejection = Optional.of(new FeedbackDetail.Rejection(e.at(), e.reason(), e.onTime()));
                        yield Optional.of(e.guidance());
                    }
                    case FeedbackAnswered e -> {
                        state = FeedbackState.ANSWERED;
                        answer = Optional.of(new FeedbackDetail.Answer(e.answeredAt(), e.onTime(), e.publishDueAt()));
                        yield Optional.of(e.answer());
                    }
                    case FeedbackResultPublished e -> {
                        state = e.disclosure().isPublic() ? FeedbackState.PUBLISHED : FeedbackState.WITHHELD;
                        publication = Optional.of(new FeedbackDetail.Publication(e.at(), e.disclosure(), e.onTime()));
                        yield e.publicText();
                    }
                    case PersonErased _ -> {
                        erased = true;
                        yield Optional.empty();
                    }
                };
        timeline.add(new FeedbackDetail.Step(event.at(), event.getClass().getSimpleName(), state, actor, text));
    }

    private FeedbackDetail detail() {
        Dimensions d = sent.dimensions();
        return new FeedbackDetail(
                sent.feedbackId(),
                sent.code(),
                state,
                kind,
                d.channel(),
                d.agency(),
                handler,
                d.procedureId(),
                d.anonymous(),
                sent.confidential(),
                d.receivedAt(),
                sent.dueAt(),
                sent.rejectDueAt(),
                Explained.of(sent),
                sent.limits(),
                rejection,
                answer,
                publication,
                sent.sender(),
                sent.content(),
                erased,
                timeline);
    }
}
