package vn.motcua.dashboard.facts.notice;

import java.time.Instant;
import vn.motcua.dashboard.known.FeedbackMessage;
import vn.motcua.dashboard.known.FeedbackMessage.AnswerCorrected;
import vn.motcua.dashboard.known.FeedbackMessage.Answered;
import vn.motcua.dashboard.known.FeedbackMessage.Classified;
import vn.motcua.dashboard.known.FeedbackMessage.HandedOn;
import vn.motcua.dashboard.known.FeedbackMessage.Rejected;
import vn.motcua.dashboard.known.FeedbackMessage.ResultPublished;
import vn.motcua.dashboard.known.FeedbackMessage.Sent;

/** Who has a piece of feedback on the desk, and why. */
final class FeedbackDesk {
    private FeedbackDesk() {}

    static boolean ends(FeedbackMessage message) {
        return switch (message) {
            case Rejected _, ResultPublished _ -> true;
            case Sent _, Classified _, HandedOn _, Answered _, AnswerCorrected _ -> false;
        };
    }

    static void show(NoticeItem item, FeedbackMessage message) {
        switch (message) {
            case Sent m -> {
                item.itemId = m.feedbackId();
                item.kind = ItemKind.FEEDBACK;
                item.code = m.code();
                item.name = "";
                item.handler = Addressee.FEEDBACK_OFFICER;
                handled(item, m.dimensions().agency(), NoticeKind.SENT);
                item.due(m.dueAt().orElse(null));
            }
            case Classified m -> handedOn(item, m.handler(), item.dueAt);
            case HandedOn m -> handedOn(item, m.handler(), m.dueAt().orElse(null));
            case Answered m -> {
                item.desk = NoticeKind.WAITS_FOR_PUBLICATION;
                item.due(m.publishDueAt().orElse(null));
            }
            case AnswerCorrected _, Rejected _, ResultPublished _ -> {
                // Nobody else has it on the desk by these.
            }
        }
    }

    private static void handedOn(NoticeItem item, String handler, Instant dueAt) {
        if (!handler.equals(item.unit)) {
            handled(item, handler, NoticeKind.HANDED_OVER);
        }
        item.due(dueAt);
    }

    private static void handled(NoticeItem item, String handler, NoticeKind desk) {
        item.unit = handler;
        item.agency = handler;
        item.desk = desk;
    }
}
