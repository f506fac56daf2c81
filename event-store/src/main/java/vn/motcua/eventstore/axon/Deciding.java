package vn.motcua.eventstore.axon;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.messaging.commandhandling.CommandResultMessage;
import org.axonframework.messaging.commandhandling.GenericCommandResultMessage;
import org.axonframework.messaging.core.Context.ResourceKey;
import org.axonframework.messaging.core.GenericMessage;
import org.axonframework.messaging.core.Message;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.Metadata;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.modelling.entity.EntityCommandHandler;
import vn.motcua.eventstore.EntityCommand;
import vn.motcua.eventstore.EventTypes;
import vn.motcua.eventstore.EventTypes.EventTag;
import vn.motcua.eventstore.EventTypes.EventType;
import vn.motcua.eventstore.Ids;
import vn.motcua.eventstore.Refused;
import vn.motcua.eventstore.StaleVersion;
import vn.motcua.eventstore.engine.SourcedVersions;

/** Runs a pure decision inside Axon's unit of work: checks the version, appends the events, answers a refusal. */
final class Deciding {
    /** Whoever sent the command knows what it did from elsewhere. */
    private static final Message DONE = new GenericMessage(new MessageType("motcua.done"), "done");

    /** Identifier of the entity that has decided in a unit of work: from then on Axon shows it all that is appended. */
    private static final ResourceKey<String> DECIDED = ResourceKey.withLabel("decided");

    private final EventTypes types;

    Deciding(EventTypes types) {
        this.types = types;
    }

    <S> EntityCommandHandler<S> handler(
            String tagKey, EntityModule.Guard<S> guard, EntityModule.Offer<S> offer, EntityModule.Route<S> route) {
        return (command, own, context) -> {
            Envelope envelope = Envelope.of(command);
            try {
                guard.check(envelope.command(), own, envelope.sent().actor(), reading(context));
                return decided(tagKey, offer, route, envelope, own, context);
            } catch (Refused | StaleVersion answer) {
                return MessageStream.failed(answer).first().cast();
            }
        };
    }

    /** Whether an event that Axon shows to an entity is that entity's: one of those sourced, or its own of those appended. */
    boolean isOf(ProcessingContext context, String tagKey, Object event) {
        String decided = context.getResource(DECIDED);
        return decided == null || types.isTagged(event, tagKey, decided);
    }

    private <S> MessageStream.Single<CommandResultMessage> decided(
            String tagKey,
            EntityModule.Offer<S> offer,
            EntityModule.Route<S> route,
            Envelope envelope,
            S own,
            ProcessingContext context) {
        EntityCommand command = envelope.command();
        long version = SourcedVersions.of(context, tagKey + "=" + command.entityId());
        OptionalLong seen = envelope.sent().ifMatch();
        if (seen.isPresent() && seen.getAsLong() != version) {
            throw new StaleVersion(seen.getAsLong(), version);
        }
        List<?> events =
                offer.keeps(command, own, envelope.sent().actor(), () -> route.decide(command, own, reading(context)));
        Map<String, String> metadata = MetadataKeys.of(envelope.sent());
        context.putResource(DECIDED, command.entityId());
        EventAppender.forContext(context)
                .append(checked(types, tagKey, command, events).stream()
                        .map(e -> message(e, metadata))
                        .toList());
        envelope.extras().decidedOn(version);
        return MessageStream.just(new GenericCommandResultMessage(DONE));
    }

    /** Reads more of the log, through Axon's transaction: so it becomes part of the condition of the append. */
    private static Sources reading(ProcessingContext context) {
        return new Sources() {
            @Override
            public List<Object> events(String tagKey, String value) {
                return after(tagKey, value, 0).events();
            }

            @Override
            public Later after(String tagKey, String value, long after) {
                SourcingCondition condition = SourcingCondition.conditionFor(
                        new GlobalIndexConsistencyMarker(after + 1).position(),
                        EventCriteria.havingTags(tagKey, value));
                List<Object> read = context.component(EventStore.class)
                        .transaction(context)
                        .source(condition)
                        .reduce(new ArrayList<Object>(), (events, entry) -> {
                            events.add(entry.message().payload());
                            return events;
                        })
                        .join();
                return new Later(read, SourcedVersions.of(context, tagKey + "=" + value));
            }
        };
    }

    /** A repeated request is told apart by its first event, so that one must belong to the entity that decides. */
    static List<?> checked(EventTypes types, String tagKey, EntityCommand command, List<?> events) {
        if (!events.isEmpty()) {
            EventTag first = types.entityOf(events.getFirst());
            if (!first.key().equals(tagKey) || !first.value().equals(command.entityId())) {
                throw new IllegalStateException("the first event of " + command.getClass() + " is not of " + tagKey
                        + " " + command.entityId() + " but of " + first.key() + " " + first.value());
            }
        }
        return events;
    }

    private EventMessage message(Object event, Map<String, String> metadata) {
        EventType type = types.typeOf(event);
        return new GenericEventMessage(
                Ids.newId().toString(),
                new MessageType(type.name(), Integer.toString(type.version())),
                event,
                Metadata.from(metadata),
                Instant.now());
    }
}
