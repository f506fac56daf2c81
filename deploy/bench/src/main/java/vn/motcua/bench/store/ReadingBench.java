package vn.motcua.bench.store;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GapAwareTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import vn.motcua.bench.store.Accounts.AccountEvent;
import vn.motcua.eventstore.CommandContext;
import vn.motcua.eventstore.axon.EventSourcing;
import vn.motcua.eventstore.engine.LogVerifier;
import vn.motcua.eventstore.engine.StoreAddress;
import vn.motcua.eventstore.projection.Definition;
import vn.motcua.eventstore.projection.LogSource;
import vn.motcua.eventstore.projection.ProjectionRunner;
import vn.motcua.eventstore.projection.Rebuild;

/** (d) One log in both engines: reading it in order as Axon event messages, checking its hashes, and a projection over it. */
final class ReadingBench {
    private static final int EVENTS = Integer.getInteger("events", 1_000_000);
    private static final int EVENTS_PER_APPEND = 100;
    private static final int ROUNDS = 3;
    /** What a stream of ours reads at once. */
    static final int PAGE = 1_000;

    private static final CommandContext BENCH = CommandContext.machine("bench");
    private static final EventCriteria ALL = EventCriteria.havingAnyTag();

    private ReadingBench() {}

    /** Events a second: filled, read through our engine and through Axon's, hashes checked, projection rebuilt. */
    record Rates(int events, double filled, double ours, double axons, double verified, double rebuilt) {}

    static Rates run(Vertx vertx, DurablePostgres postgres) throws Exception {
        StoreAddress address = postgres.freshStore();
        PgConnectOptions app = postgres.app(address.database());
        DurablePostgres.execute(postgres.owner(address.database()), "GRANT ALL ON SCHEMA public TO app");
        try (EventSourcing store = EventSourcing.start(vertx, address, Accounts.types(), List.of(Accounts.module()));
                AxonJpaEngine axon = new AxonJpaEngine(app, PAGE)) {
            double filled = rate(() -> fill(store));
            copy(postgres, address.database());
            List<Double> ours = new ArrayList<>();
            List<Double> axons = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                ours.add(rate(() -> drain(store.engine(), new GlobalSequenceTrackingToken(0))));
                axons.add(rate(() -> drain(axon.engine(), new GapAwareTrackingToken(0, Set.of()))));
            }
            double verified = rate(() -> verify(store));
            return new Rates(
                    EVENTS, filled, median(ours), median(axons), verified, rebuild(vertx, postgres, address, store));
        } finally {
            postgres.drop(address.database());
        }
    }

    private static Void fill(EventSourcing store) throws Exception {
        Load.times(64, EVENTS / EVENTS_PER_APPEND, (_, _) -> store.commands()
                .send(new Accounts.Fill(Accounts.newId(), EVENTS_PER_APPEND), BENCH));
        return null;
    }

    /** Gives Axon's engine the same events, in the bytes that it would have written, without the hours it would take. */
    private static void copy(DurablePostgres postgres, String database) throws Exception {
        DurablePostgres.execute(postgres.owner(database), """
                INSERT INTO "AggregateEventEntry" ("globalIndex", "aggregateType", "aggregateIdentifier",
                  "aggregateSequenceNumber", identifier, type, version, timestamp, payload, metadata)
                SELECT position, 'account', substr(tags, 9), position, id::text, name, version::text,
                  to_char(recorded_at AT TIME ZONE 'UTC' - interval '1 day', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
                  payload, metadata
                FROM event_store.event ORDER BY position""");
        DurablePostgres.execute(postgres.owner(database), "ANALYZE");
    }

    private static Void drain(EventStorageEngine engine, TrackingToken start) throws InterruptedException {
        MessageStream<EventMessage> stream = engine.stream(StreamingCondition.conditionFor(start, ALL), null);
        Semaphore more = new Semaphore(0);
        stream.setCallback(more::release);
        int seen = 0;
        while (seen < EVENTS) {
            while (stream.hasNextAvailable()) {
                if (stream.next().isPresent()) {
                    seen++;
                }
            }
            if (stream.error().isPresent()) {
                throw new IllegalStateException(stream.error().get());
            }
            if (seen < EVENTS) {
                more.tryAcquire(100, TimeUnit.MILLISECONDS);
                more.drainPermits();
            }
        }
        stream.close();
        return null;
    }

    private static Void verify(EventSourcing store) {
        LogVerifier.Verdict verdict =
                new LogVerifier(store.engine().pool()).verify().await().atMost(Duration.ofMinutes(10));
        if (!verdict.whole() || verdict.events() != EVENTS) {
            throw new IllegalStateException("the log is not whole: " + verdict);
        }
        return null;
    }

    /** The projection is brought up to date as a service does it, and then rebuilt beside the live table. */
    private static double rebuild(Vertx vertx, DurablePostgres postgres, StoreAddress address, EventSourcing store)
            throws Exception {
        String database = address.database();
        DurablePostgres.execute(postgres.owner(database), Balances.CREATE + "; ALTER TABLE balance OWNER TO app");
        try (ReactiveTransactions transactions =
                new ReactiveTransactions(vertx, postgres.app(database), Balances.Balance.class)) {
            Balances balances = new Balances(transactions.sessions());
            LogSource<AccountEvent> log = new LogSource<>(store.engine(), Accounts.types(), AccountEvent.class);
            Definition definition = Definition.of(balances, Accounts.types().namesOf(AccountEvent.class));
            ProjectionRunner<AccountEvent> live =
                    new ProjectionRunner<>(vertx, balances, definition, log, transactions);
            live.start();
            Instant deadline = Instant.now().plus(Duration.ofMinutes(5));
            while (live.status().position() < EVENTS) {
                if (Instant.now().isAfter(deadline)) {
                    throw new IllegalStateException("the projection stands at " + live.status());
                }
                Thread.sleep(50);
            }
            Rebuild rebuild = new Rebuild(vertx, postgres.service(database), transactions);
            double rate = rate(() -> {
                rebuild.run(balances, definition, List.of(log));
                return null;
            });
            live.stop();
            String moves = DurablePostgres.one(postgres.owner(database), "SELECT count(*) + sum(moves) FROM balance");
            if (!moves.equals(Integer.toString(EVENTS))) {
                throw new IllegalStateException("the rebuilt table shows " + moves + " events");
            }
            return rate;
        }
    }

    private interface Work {
        Object run() throws Exception;
    }

    private static double rate(Work work) throws Exception {
        long begun = System.nanoTime();
        work.run();
        return EVENTS / ((System.nanoTime() - begun) / 1e9);
    }

    private static double median(List<Double> rounds) {
        return rounds.stream().sorted().toList().get(rounds.size() / 2);
    }
}
