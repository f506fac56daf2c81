package vn.motcua.eventstore.kafka;

/**
 * Log and topic tell different histories, as after a restore or a failover that lost the end of the log. Whatever was published
 * now would be passed over by those who read the lost end, so nothing is until an operator has the topic begun anew.
 */
final class OtherHistory extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OtherHistory(String topic, long position) {
        super("topic " + topic + " and the log tell different events at position " + position
                + ": the log went back, or is another one. Nothing is published until the topic is begun anew:"
                + " POST /operations/relay/begin-anew, ./motcua begin-anew");
    }
}
