package vn.motcua.eventstore.kafka;

/**
 * How a relay stands.
 *
 * @param topic the topic that it publishes to
 * @param published position of the last event published, 0 before the first
 * @param head position of the newest event of the log as last seen, 0 for an empty log
 * @param problem why it does not publish, what is wrong with its topic, or why it was fenced a moment ago; empty when there is nothing to say
 */
public record RelayStatus(String topic, State state, long published, long head, String problem) {
    /** What a relay is doing. */
    public enum State {
        /** It has not yet reached the store and Kafka. */
        STARTING,
        /** It publishes what is appended. */
        PUBLISHING,
        /** Another instance publishes; this one takes over when that one stops. */
        STANDBY,
        /** Topic and log tell different histories: nothing is published until an operator has the topic begun anew. */
        OTHER_HISTORY,
        /** The store or Kafka is away: nothing is published, nothing is lost, and it tries again. */
        DEGRADED,
        /** It was stopped in order. */
        STOPPED
    }

    /** Events that are stored and not yet published, 0 or more. */
    public long lag() {
        return Math.max(0, head - published);
    }

    RelayStatus in(State now, String why) {
        return new RelayStatus(topic, now, published, head, why);
    }

    RelayStatus at(long nowPublished, long nowHead) {
        return new RelayStatus(topic, state, nowPublished, Math.max(nowPublished, nowHead), problem);
    }
}
