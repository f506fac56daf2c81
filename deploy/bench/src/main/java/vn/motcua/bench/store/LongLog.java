package vn.motcua.bench.store;

import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * A log of many events, made by PostgreSQL itself within minutes: two events an account, each with its tag, in the bytes that the
 * engine writes. Its hashes are no chain, so nobody verifies it.
 */
final class LongLog {
    private static final int AT_ONCE = 1_000_000;
    private static final UUID FIRST = UUID.fromString("0198c2f4-0000-7000-8000-000000000000");

    private LongLog() {}

    /** Adds to a log that has {@code from} events until it has {@code to}. */
    static void fill(DataSource owner, int from, int to) throws SQLException {
        for (int done = from; done < to; done += AT_ONCE) {
            int upTo = Math.min(to, done + AT_ONCE);
            DurablePostgres.execute(owner, """
                    INSERT INTO event_store.event
                      (position, id, name, version, tags, metadata, payload, recorded_at, hash)
                    SELECT n, uuidv7(), CASE n %% 2 WHEN 1 THEN 'account.opened' ELSE 'account.moved' END, 1,
                      'account=' || account, '{"actor":"bench"}', convert_to('{"accountId":"' || account
                      || '","text":"%s"' || CASE n %% 2 WHEN 1 THEN '}' ELSE ',"by":1}' END, 'UTF8'),
                      now(), sha256(n::text::bytea)
                    FROM generate_series(%d, %d) AS n
                    CROSS JOIN LATERAL (SELECT '%s' || lpad(to_hex((n - 1) / 2), 12, '0')) AS a(account)
                    """.formatted(
                            vn.motcua.bench.RawLimit.TEXT,
                            done + 1,
                            upTo,
                            FIRST.toString().substring(0, 24)));
            DurablePostgres.execute(
                    owner,
                    "INSERT INTO event_store.event_tag (tag, position) SELECT tags, position FROM event_store.event"
                            + " WHERE position > " + done + " ORDER BY position");
        }
        DurablePostgres.execute(owner, "VACUUM ANALYZE event_store.event");
        DurablePostgres.execute(owner, "VACUUM ANALYZE event_store.event_tag");
        DurablePostgres.execute(owner, "CHECKPOINT");
    }

    static int accountsOf(int events) {
        return events / 2;
    }

    static UUID account(int n) {
        return new UUID(FIRST.getMostSignificantBits(), FIRST.getLeastSignificantBits() + n);
    }
}
