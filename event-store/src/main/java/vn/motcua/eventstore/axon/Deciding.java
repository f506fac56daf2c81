package vn.motcua.eventstore.axon;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.axonframework.messaging.commandhandling.CommandMessage;
import org.axonframework.messaging.commandhandling.CommandResultMessage;
import org.axonframework.messaging.commandhandling.GenericCommandResultMessage;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.Metadata;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.entity.EntityCommandHandler;
import vn.motcua.eventstore.EntityCommand;
import vn.motcua.eventstore.EventTypes;
import vn.motcua.eventstore.EventTypes.EventType;
import vn.motcua.eventstore.Ids;
import vn.motcua.eventstore.Refused;
import vn.motcua.eventstore.StaleVersion;
import vn.motcua.eventstore.engine.SourcedVersions;

/** Runs a pure decision inside Axon's unit of work: checks the version, appends the events, answers a refusal. */
final class Deciding {
    private static final MessageType DONE = new MessageType("motcua.done");

    private final EventTypes types;

    Deciding(EventTypes types) {
        this.types = types;
    }

    <S, E> EntityCommandHandler<S> handler(
            String tagKey, BiConsumer<S, String> guard, BiFunction<Object, S, List<? extends E>> decide) {
        return (command, state, context) -> {
            try {
                guard.accept(state, command.metadata().getOrDefault(MetadataKeys.ORG, ""));
                return decided(tagKey, decide, command, state, context);
            } catch (Refused | StaleVersion answer) {
                return MessageStream.failed(answer).first().cast();
            }
        };
    }

    private <S, E> MessageStream.Single<CommandResultMessage> decided(
            String tagKey,
            BiFunction<Object, S, List<? extends E>> decide,
            CommandMessage command,
            S state,
            ProcessingContext context) {
        EntityCommand payload = Envelope.commandOf(command);
        long version = SourcedVersions.of(context, tagKey + "=" + payload.entityId());
        String seen = command.metadata().get(MetadataKeys.IF_MATCH);
        if (seen != null && Long.parseLong(seen) != version) {
            throw new StaleVersion(Long.parseLong(seen), version);
        }
        List<? extends E> events = decide.apply(payload, state);
        Map<String, String> metadata = MetadataKeys.stored(command.metadata());
        EventAppender.forContext(context)
                .append(events.stream().map(e -> message(e, metadata)).toList());
        Envelope.extrasOf(command).decidedOn(version);
        return MessageStream.just(new GenericCommandResultMessage(DONE, version));
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
