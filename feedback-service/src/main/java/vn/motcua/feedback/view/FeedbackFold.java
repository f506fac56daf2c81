package vn.motcua.feedback.view;

import static vn.motcua.calendar.StateCalendar.ZONE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.calendar.PlainExplanation;
import vn.motcua.eventstore.Recorded;
import vn.motcua.feedback.events.Dimensions;
import vn.motcua.feedback.events.DueCount;
import vn.motcua.feedback.events.FeedbackEvent;
import vn.motcua.feedback.events.FeedbackEvent.PersonErased;
import vn.motcua.feedback.events.HandlingEvent.FeedbackClassified;
import vn.motcua.feedback.events.HandlingEvent.FeedbackReclassified;
import vn.motcua.feedback.events.HandlingEvent.FeedbackReturned;
import vn.motcua.feedback.events.HandlingEvent.FeedbackTransferred;
import vn.motcua.feedback.events.IntakeEvent.FeedbackRejected;
import vn.motcua.feedback.events.IntakeEvent.FeedbackSent;
import vn.motcua.feedback.events.Kind;
import vn.motcua.feedback.events.ResultEvent.AnswerCorrected;
import vn.motcua.feedback.events.ResultEvent.FeedbackAnswered;
import vn.motcua.feedback.events.ResultEvent.FeedbackResultPublished;
import vn.motcua.feedback.view.FeedbackActs.Situation;

/** Folds the history of one piece of feedback into what its reader sees. Pure: same events, same view. */
final class FeedbackFold {
    private final FeedbackSent sent;
    private FeedbackState state = FeedbackState.SENT;
    private Optional<Kind> kind = Optional.empty();
    private boolean everConduct;
    private String handler;
    private final Set<String> handlers = new HashSet<>();
    private Instant countedFrom;
    private Optional<Instant> dueAt;
    private Optional<Instant> rejectDueAt;
    private Optional<PlainExplanation> explanation;
    private Optional<FeedbackView.Rejection> rejection = Optional.empty();
    private Optional<FeedbackView.Answer> answer = Optional.empty();
    private Optional<FeedbackView.Publication> publication = Optional.empty();
    private boolean erased;
    private boolean givenHere;
    private final List<FeedbackView.Step> timeline = new ArrayList<>();

    private FeedbackFold(FeedbackSent sent) {
        this.sent = sent;
        handledBy(sent.dimensions().agency());
        LocalDate arrivedOn = sent.dimensions().arrivedOn();
        boolean enteredThatDay = LocalDate.ofInstant(sent.at(), ZONE).equals(arrivedOn);
        countedFrom = enteredThatDay ? sent.at() : arrivedOn.atStartOfDay(ZONE).toInstant();
        due(countedFrom, sent.dueAt(), sent.rejectDueAt(), sent.dueCount());
    }

    /** @param history of one piece of feedback, in order, beginning with its sending */
    static FeedbackView of(List<Recorded<FeedbackEvent>> history, Asker asker) {
        FeedbackFold fold = new FeedbackFold((FeedbackSent) history.getFirst().event());
        history.forEach(
                recorded -> fold.show(recorded.event(), recorded.metadata().getOrDefault("actor", "")));
        return fold.detail(asker);
    }

    private void show(FeedbackEvent event, String actor) {
        switch (event) {
            case FeedbackSent e -> step(e, FeedbackStep.SENT, FeedbackState.SENT, actor, Optional.of(e.content()));
            case FeedbackRejected e -> {
                rejection = Optional.of(new FeedbackView.Rejection(e.at(), e.reason(), e.guidance(), e.onTime()));
                step(e, FeedbackStep.REJECTED, FeedbackState.REJECTED, actor, Optional.of(e.guidance()));
            }
            case FeedbackClassified e -> {
                classified(e.kind(), e.handler());
                step(e, FeedbackStep.CLASSIFIED, FeedbackState.IN_PROCESS, actor, Optional.empty());
            }
            case FeedbackReclassified e -> {
                classified(e.kind(), e.handler());
                if (e.dueCount().isPresent()) {
                    due(countedFrom, e.dueAt(), rejectDueAt, e.dueCount());
                }
                step(
                        e,
                        FeedbackStep.RECLASSIFIED,
                        FeedbackState.IN_PROCESS,
                        actor,
                        Optional.empty(),
                        Optional.of(e.reason()));
            }
            case FeedbackTransferred e -> {
                given(e.handler());
                givenHere = true;
                due(e.at(), e.dueAt(), e.rejectDueAt(), e.dueCount());
                step(e, FeedbackStep.TRANSFERRED, FeedbackState.SENT, actor, Optional.empty(), Optional.of(e.reason()));
            }
            case FeedbackReturned e -> {
                given(e.handler());
                givenHere = false;
                due(e.at(), e.dueAt(), e.rejectDueAt(), e.dueCount());
                step(e, FeedbackStep.RETURNED, FeedbackState.SENT, actor, Optional.empty(), Optional.of(e.reason()));
            }
            case FeedbackAnswered e -> {
                answer = Optional.of(
                        new FeedbackView.Answer(e.at(), e.onTime(), e.publishDueAt(), e.answer(), Optional.empty()));
                step(e, FeedbackStep.ANSWERED, FeedbackState.ANSWERED, actor, Optional.of(e.answer()));
            }
            case AnswerCorrected e -> {
                answer = answer.map(before -> before.corrected(e.answer(), e.at()));
                step(
                        e,
                        FeedbackStep.ANSWER_CORRECTED,
                        FeedbackState.ANSWERED,
                        actor,
                        Optional.of(e.answer()),
                        Optional.of(e.reason()));
            }
            case FeedbackResultPublished e -> {
                publication = Optional.of(new FeedbackView.Publication(e.at(), e.disclosure(), e.onTime()));
                FeedbackState after = e.disclosure().isPublic() ? FeedbackState.PUBLISHED : FeedbackState.WITHHELD;
                step(e, FeedbackStep.RESULT_PUBLISHED, after, actor, e.publicText());
            }
            case PersonErased e -> {
                erased = true;
                step(e, FeedbackStep.SENDER_ERASED, state, actor, Optional.empty());
            }
        }
    }

    private void classified(Kind as, String by) {
        kind = Optional.of(as);
        everConduct |= as == Kind.CONDUCT;
        handledBy(by);
    }

    /** Whoever gets it says anew what it is about. */
    private void given(String to) {
        kind = Optional.empty();
        handledBy(to);
    }

    private void handledBy(String organisation) {
        handler = organisation;
        handlers.add(organisation);
    }

    private void due(Instant from, Optional<Instant> answer, Optional<Instant> reject, Optional<DueCount> count) {
        countedFrom = from;
        dueAt = answer;
        rejectDueAt = reject;
        explanation = answer.flatMap(
                at -> count.map(told -> KeptExplanation.of(from, sent.limits().answerWorkingDays(), at, told)));
    }

    private void step(FeedbackEvent event, FeedbackStep name, FeedbackState after, String actor, Optional<UUID> text) {
        step(event, name, after, actor, text, Optional.empty());
    }

    private void step(
            FeedbackEvent event,
            FeedbackStep name,
            FeedbackState after,
            String actor,
            Optional<UUID> text,
            Optional<UUID> reason) {
        state = after;
        timeline.add(new FeedbackView.Step(event.at(), name, after, actor, text, reason));
    }

    private FeedbackView detail(Asker asker) {
        Dimensions d = sent.dimensions();
        return new FeedbackView(
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
                everConduct,
                handlers,
                d.arrivedOn(),
                sent.at(),
                dueAt,
                rejectDueAt,
                explanation,
                sent.limits(),
                rejection,
                answer,
                publication,
                sent.sender(),
                sent.content(),
                erased,
                timeline.stream().anyMatch(step -> step.event().isCorrection()),
                timeline,
                asker.acts(new Situation(state, givenHere, !erased), d.agency(), handler, isConductUnderWay()));
    }

    private boolean isConductUnderWay() {
        return kind.filter(Kind.CONDUCT::equals).isPresent()
                && (state == FeedbackState.IN_PROCESS || state == FeedbackState.ANSWERED);
    }
}
