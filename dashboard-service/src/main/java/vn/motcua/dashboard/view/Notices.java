package vn.motcua.dashboard.view;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import vn.motcua.dashboard.facts.notice.Addressee;
import vn.motcua.dashboard.facts.notice.ItemKind;
import vn.motcua.dashboard.facts.notice.NoticeKind;
import vn.motcua.dashboard.facts.notice.Severity;
import vn.motcua.dashboard.facts.organisation.Directories;
import vn.motcua.dashboard.metrics.Days;
import vn.motcua.dashboard.view.NoticeReach.Reached;
import vn.motcua.eventstore.projection.Projections;
import vn.motcua.http.Cursor;
import vn.motcua.organisations.Directory;

/** The notices that somebody sees, the most severe first and the newest of them; the order is stable under inserts. */
@ApplicationScoped
public class Notices {
    private static final String MINE =
            "(unit = ANY($2) AND addressee = ANY($3) OR unit = ANY($4) AND addressee = 'LEADER')";
    private static final String SEEN = "(" + MINE + " OR unit = ANY($4))";
    private static final String FROM =
            " FROM notice n LEFT JOIN notice_read r ON r.officer = $1::text AND r.notice_id = n.notice_id" + " WHERE ";
    private static final Cursor FIRST =
            Cursor.after("first", Severity.values().length, Instant.parse("9999-01-01T00:00:00Z"), new UUID(0, 0));

    private final Pool pool;
    private final Directories directories;
    private final Projections projections;
    private final Clock clock;

    Notices(Pool pool, Directories directories, Projections projections, Clock clock) {
        this.pool = pool;
        this.directories = directories;
        this.projections = projections;
        this.clock = clock;
    }

    /** What is wanted of a list; what is empty is not asked for. */
    public record Filter(
            Whose whose, boolean done, boolean unread, Optional<Severity> severity, Optional<ItemKind> item) {}

    public static Cursor place(String listing, Notice notice) {
        return Cursor.after(listing, notice.severity().ordinal(), notice.since(), notice.noticeId());
    }

    public Uni<List<Notice>> list(Reached reached, Filter filter, Optional<Cursor> after, int limit) {
        Cursor from = after.orElse(FIRST);
        List<Object> values = values(reached);
        values.add((int) from.number(0));
        values.add(at(from.instant(1)));
        values.add(from.uuid(2));
        values.add(limit);
        values.add(filter.severity().map(Severity::ordinal).orElse(null));
        values.add(filter.item().map(ItemKind::name).orElse(null));
        String sql = "SELECT n.*, r.read_at IS NOT NULL AS is_read" + FROM
                + (filter.whose() == Whose.MINE ? MINE : SEEN)
                + " AND done_at IS " + (filter.done() ? "NOT NULL" : "NULL")
                + (filter.unread() ? " AND r.read_at IS NULL" : "")
                + " AND ($9::int IS NULL OR severity = $9::int) AND ($10::text IS NULL OR item_kind = $10::text)"
                + " AND (severity < $5 OR severity = $5 AND (since < $6 OR since = $6 AND n.notice_id > $7))"
                + " ORDER BY severity DESC, since DESC, n.notice_id LIMIT $8";
        return directories.current().chain(directory -> pool.preparedQuery(sql)
                .execute(Tuple.from(values))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> shown(row, directory))
                        .toList()));
    }

    public Uni<NoticeCount> count(Reached reached) {
        String sql = "SELECT count(*), count(*) FILTER (WHERE r.read_at IS NULL), count(*) FILTER (WHERE severity = "
                + Severity.OVERDUE.ordinal() + ")" + FROM + MINE + " AND done_at IS NULL";
        return pool.preparedQuery(sql).execute(Tuple.from(values(reached))).map(rows -> {
            Row row = rows.iterator().next();
            return new NoticeCount(row.getLong(0), row.getLong(1), row.getLong(2));
        });
    }

    /** Marks one notice that somebody may see as read by them; false when there is none. */
    public Uni<Boolean> read(Reached reached, UUID noticeId) {
        List<Object> values = values(reached);
        values.add(noticeId);
        values.add(at(clock.instant()));
        return pool.preparedQuery(
                        "WITH seen AS (SELECT n.notice_id" + FROM + SEEN
                                + " AND n.notice_id = $5), marked AS (INSERT INTO notice_read (officer, notice_id, read_at)"
                                + " SELECT $1::text, notice_id, $6::timestamptz FROM seen ON CONFLICT DO NOTHING) SELECT count(*) FROM seen")
                .execute(Tuple.from(values))
                .map(rows -> rows.iterator().next().getLong(0) > 0);
    }

    /** Marks what is for somebody and began at a moment or before as read by them; how many there were. */
    public Uni<Integer> readAll(Reached reached, Instant upTo) {
        List<Object> values = values(reached);
        values.add(at(upTo));
        values.add(at(clock.instant()));
        return pool.preparedQuery(
                        "INSERT INTO notice_read (officer, notice_id, read_at) SELECT $1::text, n.notice_id, $6::timestamptz"
                                + FROM + MINE + " AND done_at IS NULL AND r.read_at IS NULL AND since <= $5"
                                + " ON CONFLICT DO NOTHING")
                .execute(Tuple.from(values))
                .map(rows -> rows.rowCount());
    }

    /** How far they are behind what the services have published, milliseconds of real time. */
    public long lagMs() {
        return projections.freshness("notice").lagMs();
    }

    private static List<Object> values(Reached reached) {
        List<Object> values = new ArrayList<>();
        values.add(reached.officer());
        values.add(reached.own());
        values.add(reached.roles());
        values.add(reached.headed());
        return values;
    }

    private Notice shown(Row row, Directory directory) {
        LocalDate today = Days.of(clock.instant());
        return new Notice(
                row.getUUID("notice_id"),
                ItemKind.valueOf(row.getString("item_kind")),
                row.getUUID("item_id"),
                Optional.ofNullable(row.getUUID("plan_id")),
                row.getString("code"),
                row.getString("name"),
                NoticeKind.valueOf(row.getString("kind")),
                Severity.values()[row.getShort("severity")],
                row.getString("unit"),
                directory.nameOn(row.getString("unit"), today),
                Addressee.valueOf(row.getString("addressee")),
                row.getOffsetDateTime("since").toInstant(),
                Optional.ofNullable(row.getOffsetDateTime("due_at")).map(OffsetDateTime::toInstant),
                row.getBoolean("is_read"),
                Optional.ofNullable(row.getOffsetDateTime("done_at")).map(OffsetDateTime::toInstant));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
