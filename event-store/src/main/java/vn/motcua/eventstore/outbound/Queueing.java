package vn.motcua.eventstore.outbound;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.function.Function;
import vn.motcua.eventstore.EventTypes;
import vn.motcua.eventstore.Outbound;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.projection.Batch.Unreadable;
import vn.motcua.eventstore.projection.Handling;
import vn.motcua.eventstore.projection.Message;
import vn.motcua.eventstore.projection.ProjectionRunner;
import vn.motcua.eventstore.projection.ReadTransactions;
import vn.motcua.eventstore.projection.Source;
import vn.motcua.eventstore.projection.Standings;

/** Fills the queue of one target: message and position commit in one transaction, so each event is queued once. */
public final class Queueing<E> implements Handling<E> {
    private static final int BATCH = 1_000;

    private final Outbound<E> outbound;
    private final EventTypes types;
    private final OutboundQueue queue;

    public Queueing(Outbound<E> outbound, EventTypes types, OutboundQueue queue) {
        this.outbound = outbound;
        this.types = types;
        this.queue = queue;
    }

    /** Name under which it is kept how far the log was queued. */
    public static String positionOf(Outbound<?> outbound) {
        return "outbound-" + outbound.target();
    }

    public ProjectionRunner<E> runner(
            Vertx vertx, Source<E> source, ReadTransactions transactions, Standings standings) {
        return new ProjectionRunner<>(vertx, positionOf(outbound), this, BATCH, source, transactions, standings);
    }

    @Override
    public Uni<List<Unreadable>> handle(List<Recorded<E>> events, Function<Recorded<E>, Message> messageOf) {
        return again(events).replaceWith(List.of());
    }

    @Override
    public Uni<Void> again(List<Recorded<E>> events) {
        List<Recorded<E>> told =
                events.stream().filter(event -> outbound.tells(event.event())).toList();
        if (told.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Multi.createFrom()
                .iterable(told)
                .onItem()
                .transformToUniAndConcatenate(event -> queue.put(
                        outbound.target(), event, types.typeOf(event.event()).name(), types.orderKeyOf(event.event())))
                .collect()
                .asList()
                .replaceWithVoid();
    }
}
