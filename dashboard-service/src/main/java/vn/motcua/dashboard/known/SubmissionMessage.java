package vn.motcua.dashboard.known;

import java.time.Instant;
import java.util.UUID;

/** What goes to and fro before a receipt: no figure counts it, but somebody waits. */
public sealed interface SubmissionMessage extends NoticeMessage {
    UUID dossierId();

    @Override
    default UUID itemId() {
        return dossierId();
    }

    /** The receiving unit asked for what is missing. */
    record SupplementRequested(UUID dossierId, Instant at) implements SubmissionMessage {}

    /** It came. */
    record SupplementSubmitted(UUID dossierId, Instant at) implements SubmissionMessage {}
}
