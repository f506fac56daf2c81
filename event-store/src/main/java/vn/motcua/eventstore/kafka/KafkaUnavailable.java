package vn.motcua.eventstore.kafka;

import vn.motcua.eventstore.projection.SourceUnavailable;

/** Kafka, or a topic of it, cannot be reached now. Trying again later is right. */
public final class KafkaUnavailable extends SourceUnavailable {
    private static final long serialVersionUID = 1L;

    public KafkaUnavailable(String why, Throwable cause) {
        super(cause == null ? why : why + ": " + cause.getMessage(), cause);
    }

    public KafkaUnavailable(String why) {
        this(why, null);
    }
}
