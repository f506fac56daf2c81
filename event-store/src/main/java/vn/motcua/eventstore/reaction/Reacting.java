package vn.motcua.eventstore.reaction;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.eventstore.CommandContext;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.OutcomeUnknown;
import vn.motcua.eventstore.Reaction;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.Refused;
import vn.motcua.eventstore.StoreUnavailable;
import vn.motcua.eventstore.projection.Batch.Unreadable;
import vn.motcua.eventstore.projection.Handling;
import vn.motcua.eventstore.projection.Message;
import vn.motcua.eventstore.projection.ProjectionRunner;
import vn.motcua.eventstore.projection.ReadTransactions;
import vn.motcua.eventstore.projection.Source;
import vn.motcua.eventstore.projection.Standings;

/**
 * Sends the commands of one reaction, in order, while the transaction holds its position: of several instances one sends. What was
 * sent before the position moved is sent again, and the log knows the key of what it stored.
 */
public final class Reacting<E> implements Handling<E> {
    /** So often a command is tried, some seconds in all, before its event is parked. */
    static final int TRIES = 5;

    private static final Logger LOG = LoggerFactory.getLogger(Reacting.class);
    private static final int BATCH = 100;

    private final Reaction<E> reaction;
    private final Supplier<Commands> commands;
    /** How often an event has failed here. */
    private final Map<UUID, Integer> failed = new ConcurrentHashMap<>();
    /** What was followed here of a batch that comes again: so that it gets further each time. */
    private final Set<UUID> done = ConcurrentHashMap.newKeySet();

    /** @param commands asked for when the first one is sent */
    public Reacting(Reaction<E> reaction, Supplier<Commands> commands) {
        this.reaction = reaction;
        this.commands = commands;
    }

    /** Keeps the reaction up with one source. */
    public ProjectionRunner<E> runner(
            Vertx vertx, Source<E> source, ReadTransactions transactions, Standings standings) {
        return new ProjectionRunner<>(vertx, reaction.name(), this, BATCH, source, transactions, standings);
    }

    @Override
    public Uni<List<Unreadable>> handle(List<Recorded<E>> events, Function<Recorded<E>, Message> messageOf) {
        return events.isEmpty() ? Uni.createFrom().item(List.of()) : offTheLoop(() -> react(events, messageOf));
    }

    @Override
    public Uni<Void> again(List<Recorded<E>> events) {
        return offTheLoop(() -> {
                    events.forEach(this::send);
                    return true;
                })
                .replaceWithVoid();
    }

    private List<Unreadable> react(List<Recorded<E>> events, Function<Recorded<E>, Message> messageOf) {
        List<Unreadable> parked = new ArrayList<>();
        Set<String> waiting = new HashSet<>();
        for (Recorded<E> event : events) {
            if (!parked.isEmpty() && waiting.contains(messageOf.apply(event).entity())) {
                parked.add(Unreadable.behind(messageOf.apply(event)));
                continue;
            }
            try {
                if (!done.contains(event.id())) {
                    send(event);
                }
                done.add(event.id());
            } catch (StoreUnavailable | OutcomeUnknown away) {
                throw away;
            } catch (RuntimeException e) {
                if (failed.merge(event.id(), 1, Integer::sum) < TRIES) {
                    throw e;
                }
                LOG.error("reaction {} parks event {} at {}", reaction.name(), event.id(), event.position(), e);
                Message message = messageOf.apply(event);
                waiting.add(message.entity());
                parked.add(new Unreadable(message, e.toString()));
            }
        }
        events.forEach(event -> failed.remove(event.id()));
        events.forEach(event -> done.remove(event.id()));
        return parked;
    }

    private void send(Recorded<E> event) {
        reaction.on(event).ifPresent(command -> {
            try {
                commands.get()
                        .send(
                                command,
                                CommandContext.machineOnce(
                                        reaction.name(), event.id().toString()));
            } catch (Refused no) {
                if (no.refusal().retryAfterSeconds() > 0) {
                    throw no;
                }
                LOG.debug("reaction {}: event {} is refused: {}", reaction.name(), event.id(), no.getMessage());
            }
        });
    }

    /** Blocks a virtual thread and no event loop, and comes back to where the transaction is. */
    private <T> Uni<T> offTheLoop(Supplier<T> work) {
        Context context = Vertx.currentContext();
        return Uni.createFrom().emitter(emitter -> Thread.ofVirtual()
                .name("reaction-" + reaction.name())
                .start(() -> {
                    try {
                        T done = work.get();
                        context.runOnContext(_ -> emitter.complete(done));
                    } catch (RuntimeException | Error e) {
                        context.runOnContext(_ -> emitter.fail(e));
                    }
                }));
    }
}
