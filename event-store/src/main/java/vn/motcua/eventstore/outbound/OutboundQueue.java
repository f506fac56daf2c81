package vn.motcua.eventstore.outbound;

import io.smallrye.mutiny.Uni;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import vn.motcua.eventstore.Bounds;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.StoreUnavailable;
import vn.motcua.eventstore.engine.StoreSchema;
import vn.motcua.eventstore.outbound.OutboundMessage.State;
import vn.motcua.eventstore.projection.ReadTransactions;

/** What waits to be told outside, what was told, and how each target stands. All but {@link #put} blocks. */
public final class OutboundQueue {
    /** At most so many messages are listed at once. */
    public static final int LISTED_MAX = 1_000;

    private static final String MESSAGES = StoreSchema.NAME + ".outbound_message";
    private static final String TARGETS = StoreSchema.NAME + ".outbound_target";
    private static final String OF_ONE = " WHERE target = CAST(?1 AS text) AND id = CAST(CAST(?2 AS text) AS uuid)";
    private static final String LISTED =
            "SELECT CAST(id AS text), event, entity, position, state, tries, reason, " + ms("queued_at") + ", "
                    + ms("greatest(next_try, queued_at)") + ", " + ms("ended_at") + " FROM " + MESSAGES;

    private final ReadTransactions transactions;

    public OutboundQueue(ReadTransactions transactions) {
        this.transactions = transactions;
    }

    /** A message that this instance is to deliver. */
    record Claimed(UUID id, long position, int tries) {}

    /** What an instance has to know of a target before it sends. */
    record Gate(boolean paused, int failures, Optional<Instant> closedUntil) {}

    private static String ms(String column) {
        return "CAST(extract(epoch FROM " + column + ") * 1000 AS bigint)";
    }

    private static String at(int parameter) {
        return "to_timestamp(CAST(?" + parameter + " AS bigint) / 1000.0)";
    }

    private <T> T now(Supplier<Uni<T>> work) {
        try {
            return transactions.run("", work).await().atMost(Bounds.ANSWER);
        } catch (io.smallrye.mutiny.TimeoutException silent) {
            throw new StoreUnavailable("the queue does not answer", silent);
        }
    }

    /** Queues an event, inside a transaction. One that was queued before is not queued again. */
    Uni<Integer> put(String target, Recorded<?> event, String name, String entity) {
        return transactions.execute(
                "INSERT INTO " + MESSAGES + " (target, id, position, event, entity) VALUES (CAST(?1 AS text),"
                        + " CAST(CAST(?2 AS text) AS uuid), CAST(?3 AS bigint), CAST(?4 AS text), CAST(?5 AS text))"
                        + " ON CONFLICT DO NOTHING",
                target,
                event.id().toString(),
                event.position(),
                name,
                entity);
    }

    /** Makes the row of a target, before the connections of the read models are there. Blocks. */
    public static void known(DataSource models, String target) {
        try (Connection connection = models.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "INSERT INTO " + TARGETS + " (target) VALUES (?) ON CONFLICT DO NOTHING")) {
            statement.setString(1, target);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot keep that " + target + " is told", e);
        }
    }

    Gate gate(String target) {
        return now(() -> transactions
                .rows(
                        "SELECT paused_by, failures, " + ms("closed_until") + " FROM " + TARGETS
                                + " WHERE target = CAST(?1 AS text)",
                        target)
                .map(rows -> rows.stream()
                        .findFirst()
                        .map(row ->
                                new Gate(!((String) row[0]).isEmpty(), ((Number) row[1]).intValue(), instant(row[2])))
                        .orElse(new Gate(false, 0, Optional.empty()))));
    }

    /**
     * Takes the next message that may go out: the first of its entity that has not ended, whose time has come. For a while no
     * other instance takes it.
     */
    Optional<Claimed> claim(String target, Instant now, Duration lease) {
        return now(() -> transactions
                .rows(
                        "SELECT CAST(m.id AS text), m.position, m.tries FROM " + MESSAGES
                                + " m WHERE m.target = CAST(?1 AS text) AND m.state = 'WAITING' AND m.next_try <= "
                                + at(2) + " AND (m.claimed_until IS NULL OR m.claimed_until < " + at(2)
                                + ") AND NOT EXISTS (SELECT FROM " + MESSAGES
                                + " b WHERE b.target = m.target AND b.entity = m.entity"
                                + " AND b.state IN ('WAITING', 'DEAD') AND b.position < m.position)"
                                + " ORDER BY m.position LIMIT 1 FOR UPDATE OF m SKIP LOCKED",
                        target,
                        now.toEpochMilli())
                .chain(rows -> rows.isEmpty()
                        ? Uni.createFrom().item(Optional.<Claimed>empty())
                        : claim(target, claimed(rows.getFirst()), now.plus(lease))));
    }

    private Uni<Optional<Claimed>> claim(String target, Claimed message, Instant until) {
        return transactions
                .execute(
                        "UPDATE " + MESSAGES + " SET claimed_until = " + at(3) + OF_ONE,
                        target,
                        message.id().toString(),
                        until.toEpochMilli())
                .replaceWith(Optional.of(message));
    }

    private static Claimed claimed(Object[] row) {
        return new Claimed(
                UUID.fromString((String) row[0]), ((Number) row[1]).longValue(), ((Number) row[2]).intValue());
    }

    /** It was sent, or nobody is to get it; the target answers. */
    void ended(String target, UUID id, State state, String reason, Instant at) {
        now(() -> transactions
                .execute(
                        "UPDATE " + MESSAGES + " SET state = CAST(?3 AS text), reason = CAST(?4 AS text), ended_at = "
                                + at(5) + ", claimed_until = NULL" + OF_ONE,
                        target,
                        id.toString(),
                        state.name(),
                        reason,
                        at.toEpochMilli())
                .chain(() -> transactions.execute(
                        "UPDATE " + TARGETS + " SET failures = 0, closed_until = NULL, problem = ''"
                                + " WHERE target = CAST(?1 AS text) AND failures > 0",
                        target)));
    }

    /** It failed by itself. @param nextTry empty when it is tried no more by itself */
    void failed(String target, Claimed message, String reason, Optional<Instant> nextTry) {
        now(() -> transactions.execute(
                "UPDATE " + MESSAGES + " SET state = CAST(?3 AS text), tries = CAST(?4 AS integer),"
                        + " reason = CAST(?5 AS text), next_try = " + at(6) + ", claimed_until = NULL" + OF_ONE,
                target,
                message.id().toString(),
                nextTry.isPresent() ? State.WAITING.name() : State.DEAD.name(),
                message.tries() + 1,
                reason,
                nextTry.map(Instant::toEpochMilli).orElse(0L)));
    }

    /** The target was away; the message is nobody's again. */
    void away(String target, UUID id, String reason, Instant closedUntil) {
        now(() -> release(target, id)
                .chain(() -> transactions.execute(
                        "UPDATE " + TARGETS + " SET failures = failures + 1, closed_until = " + at(2)
                                + ", problem = CAST(?3 AS text) WHERE target = CAST(?1 AS text)",
                        target,
                        closedUntil.toEpochMilli(),
                        reason)));
    }

    private Uni<Integer> release(String target, UUID id) {
        return transactions.execute("UPDATE " + MESSAGES + " SET claimed_until = NULL" + OF_ONE, target, id.toString());
    }

    /** Forgets what ended before an instant. */
    void forgetEndedBefore(String target, Instant before) {
        now(() -> transactions.execute(
                "DELETE FROM " + MESSAGES + " WHERE target = CAST(?1 AS text) AND ended_at < " + at(2),
                target,
                before.toEpochMilli()));
    }

    /** Holds a queue. What is under way ends. */
    public void pause(String target, String by) {
        now(() -> transactions.execute(
                "UPDATE " + TARGETS + " SET paused_by = CAST(?2 AS text) WHERE target = CAST(?1 AS text)", target, by));
    }

    /** Lets a queue go on, and tries at once a target that was away. */
    public void resume(String target) {
        now(() -> transactions.execute(
                "UPDATE " + TARGETS + " SET paused_by = '', closed_until = NULL WHERE target = CAST(?1 AS text)",
                target));
    }

    /** Has a message that is dead or was not sent tried again; false when there is none of this identifier. */
    public boolean resend(String target, UUID id) {
        return now(() -> transactions.execute(
                        "UPDATE " + MESSAGES
                                + " SET state = 'WAITING', tries = 0, next_try = to_timestamp(0), ended_at = NULL"
                                + OF_ONE + " AND state IN ('DEAD', 'NOT_SENT')",
                        target,
                        id.toString()))
                > 0;
    }

    /** Gives a dead message up, so that those behind it go out; false when there is none of this identifier. */
    public boolean giveUp(String target, UUID id, Instant at) {
        return now(() -> transactions.execute(
                        "UPDATE " + MESSAGES + " SET state = 'NOT_SENT', ended_at = " + at(3) + OF_ONE
                                + " AND state = 'DEAD'",
                        target,
                        id.toString(),
                        at.toEpochMilli()))
                > 0;
    }

    /** Messages in a state, the newest first. */
    public List<OutboundMessage> list(String target, State state) {
        return now(() -> transactions
                .rows(
                        LISTED + " WHERE target = CAST(?1 AS text) AND state = CAST(?2 AS text)"
                                + " ORDER BY position DESC LIMIT " + LISTED_MAX,
                        target,
                        state.name())
                .map(rows -> rows.stream().map(OutboundQueue::listed).toList()));
    }

    public Optional<OutboundMessage> find(String target, UUID id) {
        return now(() -> transactions
                .rows(LISTED + OF_ONE, target, id.toString())
                .map(rows -> rows.stream().findFirst().map(OutboundQueue::listed)));
    }

    private static OutboundMessage listed(Object[] row) {
        State state = State.valueOf((String) row[4]);
        return new OutboundMessage(
                UUID.fromString((String) row[0]),
                (String) row[1],
                (String) row[2],
                ((Number) row[3]).longValue(),
                state,
                ((Number) row[5]).intValue(),
                (String) row[6],
                instant(row[7]).orElseThrow(),
                state == State.WAITING ? instant(row[8]) : Optional.empty(),
                instant(row[9]));
    }

    public OutboundStatus status(String target) {
        return now(() -> statusOf(target));
    }

    /** The same, for an event loop. */
    public Uni<OutboundStatus> statusNow(String target) {
        return transactions.run("", () -> statusOf(target));
    }

    private Uni<OutboundStatus> statusOf(String target) {
        return transactions
                .rows(
                        "SELECT t.paused_by, t.failures, t.problem, " + ms("t.closed_until") + ", "
                                + count("WAITING") + ", " + count("DEAD") + ", " + count("SENT") + ", "
                                + count("NOT_SENT") + ", (SELECT " + ms("min(m.queued_at)") + " FROM " + MESSAGES
                                + " m WHERE m.target = t.target AND m.state = 'WAITING') FROM " + TARGETS
                                + " t WHERE t.target = CAST(?1 AS text)",
                        target)
                .map(rows -> rows.stream()
                        .findFirst()
                        .map(row -> status(target, row))
                        .orElseThrow(() -> new IllegalStateException("no target named " + target)));
    }

    private static String count(String state) {
        return "(SELECT count(*) FROM " + MESSAGES + " m WHERE m.target = t.target AND m.state = '" + state + "')";
    }

    private static OutboundStatus status(String target, Object[] row) {
        String pausedBy = (String) row[0];
        boolean away = ((Number) row[1]).intValue() > 0;
        OutboundStatus.State state;
        if (pausedBy.isEmpty()) {
            state = away ? OutboundStatus.State.AWAY : OutboundStatus.State.OPEN;
        } else {
            state = OutboundStatus.State.PAUSED;
        }
        return new OutboundStatus(
                target,
                state,
                ((Number) row[4]).longValue(),
                ((Number) row[5]).longValue(),
                ((Number) row[6]).longValue(),
                ((Number) row[7]).longValue(),
                instant(row[8]),
                (String) row[2],
                instant(row[3]),
                pausedBy);
    }

    private static Optional<Instant> instant(Object ms) {
        return Optional.ofNullable((Number) ms).map(number -> Instant.ofEpochMilli(number.longValue()));
    }
}
