package vn.motcua.eventstore.axon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.axonframework.eventsourcing.EventSourcedEntityFactory;
import org.axonframework.eventsourcing.configuration.EventSourcedEntityModule;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.modelling.entity.EntityCommandHandler;
import vn.motcua.eventstore.EntityCommand;

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
    private final BiConsumer<S, String> guard;
    private final Map<Class<?>, BiFunction<Object, S, List<? extends E>>> decisions;

    private EntityModule(Builder<S, E> b) {
        tagKey = b.tagKey;
        state = b.state;
        events = b.events;
        start = b.start;
        evolve = b.evolve;
        guard = b.guard;
        decisions = Map.copyOf(b.decisions);
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
                    decisions.forEach((command, decide) -> {
                        EntityCommandHandler<S> handler = deciding.handler(tagKey, guard, decide);
                        model.instanceCommandHandler(nameOf(command), handler);
                    });
                    return model.entityEvolver((s, event, _) -> evolve.apply(s, events.cast(event.payload())))
                            .build();
                })
                .entityFactory(_ -> EventSourcedEntityFactory.fromNoArgument(() -> start))
                .criteriaResolver(_ -> (id, _) -> EventCriteria.havingTags(tagKey, id))
                .entityIdResolver(_ -> (command, context) -> Envelope.open(command, context));
    }

    /** Collects the decisions of one kind of entity. */
    public static final class Builder<S, E> {
        private final String tagKey;
        private final Class<S> state;
        private final Class<E> events;
        private final S start;
        private final BiFunction<S, E, S> evolve;
        private final Map<Class<?>, BiFunction<Object, S, List<? extends E>>> decisions = new LinkedHashMap<>();
        private BiConsumer<S, String> guard = (_, _) -> {};

        private Builder(String tagKey, Class<S> state, Class<E> events, S start, BiFunction<S, E, S> evolve) {
            this.tagKey = tagKey;
            this.state = state;
            this.events = events;
            this.start = start;
            this.evolve = evolve;
        }

        /** Routes a command to its pure decision, which gives events or throws {@code Refused}. */
        public <C extends EntityCommand> Builder<S, E> decides(
                Class<C> command, BiFunction<C, S, List<? extends E>> decide) {
            if (decisions.putIfAbsent(command, (c, s) -> decide.apply(command.cast(c), s)) != null) {
                throw new IllegalArgumentException("decided twice: " + command);
            }
            return this;
        }

        /**
         * Who may act on the entity at all, asked before each of its decisions, those to come included.
         *
         * @param check throws {@code Refused}, given the state and the organisation of the actor as the token says it; empty for
         *     whoever has none
         */
        public Builder<S, E> guarded(BiConsumer<S, String> check) {
            guard = check;
            return this;
        }

        public EntityModule<S, E> build() {
            return new EntityModule<>(this);
        }
    }
}
