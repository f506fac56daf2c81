package vn.motcua.eventstore;

import java.util.Objects;

/**
 * Somebody outside who is told of events of the own log, in the order of each entity, each at least once and always under the
 * same identifier: that of the event. What is to be told waits in a queue of the service's database; a target that is away loses
 * nothing. It begins with what is stored after its first start.
 *
 * @param <E> the family of events that it reads; others are passed over
 */
public interface Outbound<E> {
    /** Name of the target, kebab-case, fixed for good: its queue is kept under it. */
    String target();

    /** The sealed family of events that it reads. */
    Class<E> reads();

    /** Whether an event is one to be told. Runs on an event loop: it looks at the event alone. */
    boolean tells(E event);

    /**
     * Tells the target of an event. Runs on a virtual thread, may block, and ends within a minute; whatever else it throws is
     * tried again ever more seldom, and is a dead letter after ten times.
     *
     * @throws TargetAway the target cannot be reached: all waits until it is back, and no message is blamed for it
     */
    Delivery deliver(Recorded<E> event) throws TargetAway;

    /** What came of telling. */
    sealed interface Delivery {
        Delivery SENT = new Sent();

        /** The target has it. */
        record Sent() implements Delivery {}

        /**
         * There is nobody to tell, or they do not want it: it is not tried again.
         *
         * @param reason why, without personal data; operators read it
         */
        record NotSent(String reason) implements Delivery {
            public NotSent {
                Objects.requireNonNull(reason);
            }
        }
    }

    /** The target cannot be reached, or takes nothing at present. */
    final class TargetAway extends Exception {
        private static final long serialVersionUID = 1;

        /** @param reason without personal data; operators read it */
        public TargetAway(String reason, Throwable cause) {
            super(reason, cause);
        }
    }
}
