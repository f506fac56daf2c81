package vn.motcua.feedback.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Everything that can happen to a piece of feedback (phản ánh, kiến nghị). Stored for good: components may be added,
 * never renamed or removed. None holds personal data or free text: both are references into the vault. What boards group
 * by stands on {@code feedback.sent} alone; who handles it stands on each event that changes that. Due dates and
 * timeliness are absent for anonymous feedback. A reader that does not care names a family in one line.
 */
public sealed interface FeedbackEvent extends OfFeedback
        permits IntakeEvent, HandlingEvent, ResultEvent, FeedbackEvent.PersonErased {
    /**
     * The sender was forgotten: the vault rows are gone for good, and replay cannot bring them back.
     *
     * @param person reference that leads nowhere now; empty for anonymous feedback
     * @param texts references of what was written by and to the sender, gone too; the redacted public text stays
     */
    @JsonInclude(Include.NON_ABSENT)
    record PersonErased(FeedbackId feedbackId, Instant at, Optional<UUID> person, List<UUID> texts)
            implements FeedbackEvent {
        public PersonErased {
            texts = List.copyOf(texts);
        }

        /** All that leads nowhere now. */
        public List<UUID> refs() {
            return Stream.concat(person.stream(), texts.stream()).toList();
        }
    }
}
