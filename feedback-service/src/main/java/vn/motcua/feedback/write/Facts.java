package vn.motcua.feedback.write;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.feedback.events.Dimensions;
import vn.motcua.feedback.events.FeedbackEvent.FeedbackSent;
import vn.motcua.feedback.events.Limits;

/**
 * What decisions need to remember of a piece of feedback, whatever its stage.
 *
 * @param dueAt latest instant of the answer; empty when anonymous
 * @param rejectDueAt latest instant of a rejection; empty when anonymous
 * @param sender reference into the vault; empty when anonymous
 * @param content reference into the vault
 */
public record Facts(
        Dimensions dimensions,
        Limits limits,
        Optional<Instant> dueAt,
        Optional<Instant> rejectDueAt,
        Optional<UUID> sender,
        UUID content) {
    static Facts of(FeedbackSent e) {
        return new Facts(e.dimensions(), e.limits(), e.dueAt(), e.rejectDueAt(), e.sender(), e.content());
    }
}
