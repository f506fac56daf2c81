package vn.motcua.feedback.write;

import vn.motcua.eventstore.EntityCommand;
import vn.motcua.feedback.events.FeedbackId;

/** What every command about a piece of feedback implements. */
public interface FeedbackCommand extends EntityCommand {
    FeedbackId feedbackId();

    @Override
    default String entityId() {
        return feedbackId().toString();
    }
}
