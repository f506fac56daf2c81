package vn.motcua.eventstore.axon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.motcua.eventstore.Actor;
import vn.motcua.eventstore.EntityCommand;

/**
 * What a decision sees beside its own entity: states folded from the events of another tag. They are read when the command
 * is decided, each tag by its index, and a newer event with that tag makes the append fail as a newer event of the entity
 * does. {@code If-Match} is about the own entity alone.
 *
 * @param <C> the command, which names what is seen
 * @param <V> what the decision is given
 */
public final class Seen<C, V> {
    private final BiFunction<C, Sources, V> reading;

    private Seen(BiFunction<C, Sources, V> reading) {
        this.reading = reading;
    }

    /**
     * One other entity.
     *
     * @param tagKey key of a tag that the events of this one entity carry, and as few others as may be
     * @param id the entity that the command names
     * @param events the family that is folded; events of other families with the same tag are passed over
     * @param start the state before the first event
     */
    public static <C, S, E> Seen<C, S> of(
            String tagKey, Function<C, String> id, Class<E> events, S start, BiFunction<S, E, S> evolve) {
        return new Seen<>((command, log) -> {
            S state = start;
            for (Object event : log.events(tagKey, id.apply(command))) {
                state = events.isInstance(event) ? evolve.apply(state, events.cast(event)) : state;
            }
            return state;
        });
    }

    /**
     * All entities of a family whose events carry one tag, by their identifiers, in the order of their first events. A newer
     * event of any of them, or of whatever else has the tag, is a conflict: for rare commands.
     *
     * @param tagKey key of the tag that they share
     * @param value its value, which the command names
     * @param entityId the entity that an event belongs to
     */
    public static <C, S, E> Seen<C, Map<String, S>> each(
            String tagKey,
            Function<C, String> value,
            Class<E> events,
            Function<E, String> entityId,
            S start,
            BiFunction<S, E, S> evolve) {
        return new Seen<>((command, log) -> {
            Map<String, S> states = new LinkedHashMap<>();
            for (Object event : log.events(tagKey, value.apply(command))) {
                if (events.isInstance(event)) {
                    E one = events.cast(event);
                    String id = entityId.apply(one);
                    states.put(id, evolve.apply(states.getOrDefault(id, start), one));
                }
            }
            return states;
        });
    }

    /**
     * The same for what many commands see and few change, as the directory: it is folded once and kept in memory, and only newer events
     * are read. It is as fresh as if all had been read: the last event that is known is read with them, and when it is not there
     * any more, as in a log that went back, everything is folded anew.
     *
     * @param value of the tag
     * @param evolve folds events into a state that several threads may look at
     */
    public static <C, V, E> Seen<C, V> remembered(
            String tagKey, String value, Class<E> events, V start, BiFunction<V, List<E>, V> evolve) {
        Remembered<V> nothing = new Remembered<>(start, 0, null);
        AtomicReference<Remembered<V>> memory = new AtomicReference<>(nothing);
        return new Seen<>((_, log) -> {
            Remembered<V> known = memory.get();
            Sources.Later read = log.after(tagKey, value, Math.max(0, known.position() - 1));
            if (!known.isPartOf(read.events())) {
                memory.set(nothing);
                known = nothing;
                read = log.after(tagKey, value, 0);
            }
            List<E> newer = read.events().stream()
                    .skip(known.position() == 0 ? 0 : 1)
                    .filter(events::isInstance)
                    .map(events::cast)
                    .toList();
            V state = newer.isEmpty() ? known.state() : evolve.apply(known.state(), newer);
            if (read.position() > known.position()) {
                memory.accumulateAndGet(
                        new Remembered<>(state, read.position(), read.events().getLast()),
                        (one, other) -> other.position() > one.position() ? other : one);
            }
            return state;
        });
    }

    /** A state, the position of the last event in it, 0 when there is none, and that event. */
    private record Remembered<V>(V state, long position, Object last) {
        /** Whether what was read from the last event on begins with it. */
        boolean isPartOf(List<Object> read) {
            return position == 0 || !read.isEmpty() && read.getFirst().equals(last);
        }
    }

    /** Sees more, from a further tag. */
    public <W, R> Seen<C, R> with(Seen<C, W> more, BiFunction<V, W, R> both) {
        return new Seen<>((command, log) -> both.apply(read(command, log), more.read(command, log)));
    }

    V read(C command, Sources log) {
        return reading.apply(command, log);
    }

    /** A pure decision on the own entity and on what is seen beside it. */
    @FunctionalInterface
    public interface Decision<C, S, V> {
        /** Gives the events to store, the first of which is the own entity's, or throws {@code Refused}. */
        List<?> decide(C command, S own, V seen);
    }

    /** Whether somebody may send a command, by what is seen beside the own entity. */
    @FunctionalInterface
    public interface Check<S, V> {
        /** Throws {@code Refused} when the actor may not. */
        void check(EntityCommand command, S own, V seen, Actor actor);
    }
}
