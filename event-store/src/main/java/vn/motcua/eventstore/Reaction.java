package vn.motcua.eventstore;

import java.util.Optional;

/**
 * What follows by itself from something that has happened: an event of the own log, or a message of another service, becomes
 * one command. It is sent again until its outcome is known, and counts once, over restarts and several instances: its
 * idempotency key is the event's identifier and the reaction's name. A reaction keeps nothing, and no rebuild repeats it.
 *
 * <p>On the own log it begins with what is stored after its first start; on a topic with all that the topic holds.
 *
 * @param <E> the family of events that it reads; others are passed over
 */
public interface Reaction<E> {
    /** Name of the machine that acts in the history, kebab-case, fixed for good: its position is kept under it. */
    String name();

    /** The sealed family of events, or of consumed messages, that it reads. */
    Class<E> reads();

    /**
     * The command that follows from an event; empty when none does. What the domain refuses is an answer; what fails five
     * times is parked, with what comes later for the same entity. Runs on a virtual thread and may block, for some seconds.
     */
    Optional<EntityCommand> on(Recorded<E> event);
}
