package vn.motcua.eventstore.axon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.EventSourcedEntityFactory;
import org.axonframework.eventsourcing.configuration.EventSourcedEntityModule;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import vn.motcua.eventstore.Actor;
import vn.motcua.eventstore.Acts;
import vn.motcua.eventstore.EntityCommand;
import vn.motcua.eventstore.EventTypes;

/**
 * One kind of entity: how it evolves, and which command is decided by which pure function. The whole of what a service
 * tells Axon, by its declarative module; Axon's annotations are not used, because in 5.0.1 an annotated
 * {@code @EventSourcingHandler} on a sealed interface is silently never called.
 *
 * @param <S> state, a sealed interface of immutable records
 * @param <E> the sealed family of the entity's events
 */
public final class EntityModule<S, E> {
    private final String tagKey;
    private final Class<S> state;
    private final Class<E> events;
    private final S start;
    private final BiFunction<S, E, S> evolve;
    private final Guard<S> guard;
    private final Offer<S> offer;
    private final Map<Class<?>, Route<S>> routes;

    private EntityModule(Builder<S, E> b) {
        tagKey = b.tagKey;
        state = b.state;
        events = b.events;
        start = b.start;
        evolve = b.evolve;
        guard = b.guard;
        offer = b.offer;
        routes = Map.copyOf(b.routes);
    }

    /** From a command to its decision, which may read more of the log. */
    @FunctionalInterface
    interface Route<S> {
        List<?> decide(EntityCommand command, S own, Sources log);
    }

    /** Who may send a command to an entity; it may read more of the log. */
    @FunctionalInterface
    interface Guard<S> {
        void check(EntityCommand command, S own, Actor actor, Sources log);
    }

    /** Keeps a decision to what the table of acts says, and tells whoever is refused what they may do instead. */
    @FunctionalInterface
    interface Offer<S> {
        List<?> keeps(EntityCommand command, S own, Actor actor, Supplier<List<?>> decision);
    }

    /**
     * @param tagKey key of the entity's tag, as declared by {@code EventTypes.entity}
     * @param start the state before the first event
     */
    public static <S, E> Builder<S, E> of(
            String tagKey, Class<S> state, Class<E> events, S start, BiFunction<S, E, S> evolve) {
        return new Builder<>(tagKey, state, events, start, evolve);
    }

    /** The name a command goes by between gateway and handler; never stored. */
    static QualifiedName nameOf(Class<?> command) {
        return new QualifiedName(command);
    }

    static MessageType typeOf(Class<?> command) {
        return new MessageType(nameOf(command));
    }

    EventSourcedEntityModule<String, S> module(Deciding deciding) {
        return EventSourcedEntityModule.declarative(String.class, state)
                .messagingModel((_, model) -> {
                    routes.forEach((command, route) -> model.instanceCommandHandler(
                            nameOf(command), deciding.handler(tagKey, guard, offer, route)));
                    return model.entityEvolver((own, event, context) -> deciding.isOf(context, tagKey, event.payload())
                                    ? evolve.apply(own, events.cast(event.payload()))
                                    : own)
                            .build();
                })
                .entityFactory(_ -> EventSourcedEntityFactory.fromNoArgument(() -> start))
                .criteriaResolver(_ -> (id, _) -> EventCriteria.havingTags(tagKey, id))
                .entityIdResolver(_ -> (command, context) -> Envelope.open(command, tagKey, context));
    }

    /** The commands that it decides on. */
    public Set<Class<?>> commands() {
        return routes.keySet();
    }

    /**
     * What a command gives on a log that is in memory: guard and decision as the service has them, with no store. For tests.
     *
     * @param log the events of the service in order, of any entity
     */
    public List<?> tried(EntityCommand command, Actor actor, EventTypes types, List<?> log) {
        Sources sources = (key, value) -> log.stream()
                .filter(event -> types.isTagged(event, key, value))
                .<Object>map(event -> event)
                .toList();
        S own = start;
        for (Object event : sources.events(tagKey, command.entityId())) {
            own = evolve.apply(own, events.cast(event));
        }
        guard.check(command, own, actor, sources);
        S before = own;
        List<?> given = offer.keeps(
                command, before, actor, () -> routes.get(command.getClass()).decide(command, before, sources));
        for (Object event : Deciding.checked(types, tagKey, command, given)) {
            own = types.isTagged(event, tagKey, command.entityId()) ? evolve.apply(own, events.cast(event)) : own;
        }
        return given;
    }

    /** Collects the decisions of one kind of entity. */
    public static final class Builder<S, E> {
        private final String tagKey;
        private final Class<S> state;
        private final Class<E> events;
        private final S start;
        private final BiFunction<S, E, S> evolve;
        private final Map<Class<?>, Route<S>> routes = new LinkedHashMap<>();
        private Guard<S> guard = (_, _, _, _) -> {};
        private Offer<S> offer = (_, _, _, decision) -> decision.get();

        private Builder(String tagKey, Class<S> state, Class<E> events, S start, BiFunction<S, E, S> evolve) {
            this.tagKey = tagKey;
            this.state = state;
            this.events = events;
            this.start = start;
            this.evolve = evolve;
        }

        /**
         * Routes a command to its pure decision, which gives events or throws {@code Refused}. The events may belong to
         * several entities; the first one is the own entity's.
         */
        public <C extends EntityCommand> Builder<S, E> decides(Class<C> command, BiFunction<C, S, List<?>> decide) {
            return route(command, (c, own, _) -> decide.apply(command.cast(c), own));
        }

        /** Routes a command to a pure decision that rests on more than the own entity. */
        public <C extends EntityCommand, V> Builder<S, E> decides(
                Class<C> command, Seen<? super C, V> beside, Seen.Decision<C, S, V> decide) {
            return route(
                    command, (c, own, log) -> decide.decide(command.cast(c), own, beside.read(command.cast(c), log)));
        }

        private Builder<S, E> route(Class<?> command, Route<S> route) {
            if (routes.putIfAbsent(command, route) != null) {
                throw new IllegalArgumentException("decided twice: " + command);
            }
            return this;
        }

        /**
         * Who may act on the entity at all, asked before each of its decisions, those to come included.
         *
         * @param check throws {@code Refused}, given the state and who acts; it says what a machine of ours may
         */
        public Builder<S, E> guarded(BiConsumer<S, Actor> check) {
            guard = (_, own, actor, _) -> check.accept(own, actor);
            return this;
        }

        /**
         * The same for a check that rests on the command and on more than the own entity. What it sees is part of the condition of
         * the append, as what a decision sees.
         *
         * @param check throws {@code Refused}; it says what a machine of ours may
         */
        public <V> Builder<S, E> guarded(Seen<? super EntityCommand, V> beside, Seen.Check<S, V> check) {
            guard = (command, own, actor, log) -> check.check(command, own, beside.read(command, log), actor);
            return this;
        }

        /**
         * What may be done with the entity when: a refusal of what the table does not allow names what it allows, and a decision
         * against the table fails, so that no answer tells less than what is true. Commands that are not in the table are left alone.
         *
         * @param situation what of the state the table depends on; empty before the first event
         */
        public <X> Builder<S, E> offering(Acts<X> acts, Function<S, Optional<X>> situation) {
            offer = new OfferedActs<>(acts, situation);
            return this;
        }

        public EntityModule<S, E> build() {
            return new EntityModule<>(this);
        }
    }
}
