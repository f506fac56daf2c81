package vn.motcua.eventstore.cdi;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowIterator;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import vn.motcua.eventstore.Bounds;
import vn.motcua.eventstore.EventTypes;
import vn.motcua.eventstore.Outbound;
import vn.motcua.eventstore.Reaction;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.StoreUnavailable;
import vn.motcua.eventstore.axon.EventSourcing;
import vn.motcua.eventstore.engine.PostgresEventStorageEngine;
import vn.motcua.eventstore.outbound.OutboundQueue;
import vn.motcua.eventstore.outbound.OutboundSender;
import vn.motcua.eventstore.outbound.Outbounds;
import vn.motcua.eventstore.outbound.Queueing;
import vn.motcua.eventstore.projection.FirstPosition;
import vn.motcua.eventstore.projection.LogSource;
import vn.motcua.eventstore.projection.Projections;
import vn.motcua.eventstore.projection.ReadTransactions;
import vn.motcua.eventstore.projection.Source;
import vn.motcua.eventstore.projection.Standings;
import vn.motcua.eventstore.reaction.Reacting;
import vn.motcua.eventstore.reaction.ReactionStatus;

/** What follows from events and is no read model: the reactions of a service, and what it tells outside. */
final class Following {
    private final Vertx vertx;
    private final Sources sources;
    private final EventTypes types;
    private final ReadTransactions transactions;
    private final Standings standings;
    private final Supplier<EventSourcing> sourcing;
    private final List<Reaction<?>> reactionBeans;
    private final List<Outbound<?>> outboundBeans;
    private final Outbounds outbounds;
    private final Projections reactions = new Projections();
    private final List<Sources.Opened<?>> open = new ArrayList<>();

    Following(
            Vertx vertx,
            Sources sources,
            EventTypes types,
            ReadTransactions transactions,
            Standings standings,
            Supplier<EventSourcing> sourcing,
            List<Reaction<?>> reactionBeans,
            List<Outbound<?>> outboundBeans) {
        this.vertx = vertx;
        this.sources = sources;
        this.types = types;
        this.transactions = transactions;
        this.standings = standings;
        this.sourcing = sourcing;
        this.reactionBeans = reactionBeans;
        this.outboundBeans = outboundBeans;
        OutboundQueue queue = new OutboundQueue(transactions);
        this.outbounds = new Outbounds(
                outboundBeans.stream()
                        .<OutboundSender<?>>map(outbound -> sender(outbound, queue))
                        .toList(),
                queue);
    }

    private <E> OutboundSender<E> sender(Outbound<E> outbound, OutboundQueue queue) {
        return new OutboundSender<>(
                outbound,
                queue,
                position -> event(sourcing.get().engine(), position).as(outbound.reads()),
                Clock.systemUTC());
    }

    private static Recorded<Object> event(PostgresEventStorageEngine engine, long position) {
        try {
            RowIterator<Row> rows = engine.reader()
                    .page(position - 1, position, 1, Set.of())
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(Bounds.ANSWER.toMillis(), TimeUnit.MILLISECONDS)
                    .iterator();
            return engine.codec().recorded(rows.next());
        } catch (ExecutionException | TimeoutException e) {
            throw new StoreUnavailable("the log cannot be read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable("interrupted", e);
        }
    }

    /** After the write side. @param every how long a sender waits after all was sent that could be */
    void start(DataSource models, Duration every) {
        reactionBeans.forEach(reaction -> react(reaction, models));
        outboundBeans.forEach(outbound -> queue(outbound, models));
        outbounds.start(every);
    }

    private <E> void react(Reaction<E> reaction, DataSource models) {
        Sources.Opened<E> opened = sources.open(reaction.name(), reaction.reads());
        open.add(opened);
        Reacting<E> reacting = new Reacting<>(reaction, () -> sourcing.get().commands());
        for (Source<E> source : opened.sources()) {
            if (source.name().equals(LogSource.NAME)) {
                FirstPosition.atTheHead(models, reaction.name());
            }
            reactions.add(reacting.runner(vertx, source, transactions, standings));
        }
    }

    private <E> void queue(Outbound<E> outbound, DataSource models) {
        FirstPosition.atTheHead(models, Queueing.positionOf(outbound));
        OutboundQueue.known(models, outbound.target());
        Source<E> log = new LogSource<>(sourcing.get().engine(), types, outbound.reads());
        reactions.add(new Queueing<>(outbound, types, outbounds.queue()).runner(vertx, log, transactions, standings));
    }

    void stop() {
        outbounds.close();
        reactions.stopAll();
        open.forEach(Sources.Opened::close);
    }

    Projections reactions() {
        return reactions;
    }

    List<ReactionStatus> statuses() {
        return reactions.statuses().stream().map(ReactionStatus::of).toList();
    }

    Outbounds outbounds() {
        return outbounds;
    }
}
