package vn.motcua.feedback.write;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.feedback.events.Dimensions;
import vn.motcua.feedback.events.FeedbackId;
import vn.motcua.feedback.events.IntakeEvent.FeedbackSent;
import vn.motcua.feedback.events.Limits;

/**
 * What decisions need to remember of a piece of feedback, whatever its stage.
 *
 * @param sender reference into the vault; empty when anonymous
 * @param texts references into the vault of everything that was written by, to or about the sender, in order
 */
public record Facts(
        FeedbackId id, Dimensions dimensions, Limits limits, Duty duty, Optional<UUID> sender, List<UUID> texts) {
    public Facts {
        texts = List.copyOf(texts);
    }

    static Facts of(FeedbackSent e) {
        return new Facts(e.feedbackId(), e.dimensions(), e.limits(), Duty.of(e), e.sender(), List.of(e.content()));
    }

    public String agency() {
        return dimensions.agency();
    }

    public String handler() {
        return duty.handler();
    }

    Facts with(Duty other) {
        return new Facts(id, dimensions, limits, other, sender, texts);
    }

    Facts with(UUID text) {
        return new Facts(
                id,
                dimensions,
                limits,
                duty,
                sender,
                Stream.concat(texts.stream(), Stream.of(text)).toList());
    }
}
