package vn.motcua.dashboard.facts.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.dashboard.facts.Scope;
import vn.motcua.dashboard.facts.dossier.DayTally.AgencyDay;
import vn.motcua.dashboard.known.DossierMessage;
import vn.motcua.dashboard.metrics.Days;
import vn.motcua.dashboard.metrics.Period;
import vn.motcua.local.TestPlatform;
import vn.motcua.local.parts.Database;

/** Counts kept per agency and day are the counts of the rows: after any batches, after the migration, and at any moment. */
class DayTallyTest {
    private static final int DOSSIERS = 3_000;
    private static final long SEED = 766;
    private static final ObjectMapper COLUMNS = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.NON_PRIVATE)
            .build();
    /** What the counts mean, said by the rows themselves. */
    private static final String COUNTED_ANEW = """
        SELECT count(*) FILTER (WHERE received), count(*) FILTER (WHERE received AND channel = 'ONLINE'),
               count(*) FILTER (WHERE received AND components_reused > 0), count(*) FILTER (WHERE done),
               count(*) FILTER (WHERE done AND timeliness <> 'LATE'),
               count(*) FILTER (WHERE done AND components_digitised > 0 AND (electronic_result OR NOT paper_result)),
               count(*) FILTER (WHERE received OR ended),
               count(*) FILTER (WHERE (received OR ended) AND supplement_requests <= 1
                 AND CASE WHEN ended_at < $5 THEN ended_at ELSE least(paused_at, $4) END
                     - make_interval(secs => supplement_seconds) <= original_due_at),
               count(*) FILTER (WHERE ended_at IS NULL),
               count(*) FILTER (WHERE ended_at IS NULL AND due_on < coalesce(paused_on, $3)),
               count(*) FILTER (WHERE ended_at IS NULL AND paused_on IS NULL AND due_on >= $3 AND due_on <= $6)
        FROM (SELECT *, received_on >= $1 AND received_on < $2 AS received,
                     coalesce(ended_on >= $1 AND ended_on < $2, false) AS ended,
                     coalesce(resolved AND ended_on >= $1 AND ended_on < $2, false) AS done FROM board_dossier
              WHERE resolving_agency = ANY($7)) d
        """;

    @ParameterizedTest(name = "seen on {0}")
    @ValueSource(
            strings = {
                "2024-12-30T05:00:00Z",
                "2025-03-03T02:00:00Z",
                "2025-12-31T16:59:00Z",
                "2026-01-02T01:00:00Z",
                "2026-06-01T05:00:00Z"
            })
    void the_migration_and_the_projection_count_what_the_rows_say(Instant now) throws Exception {
        Map<UUID, DossierRow> rows = rowsAt(now);
        Database database = filledBeforeTheMigration(rows);
        Pool pool = pool(database);
        try {
            DayTally tally = new DayTally();
            tally.putIn(rows.values());
            assertThat(days(pool)).isEqualTo(tally.changes());
            assertThat(judgedByIndex(pool)).isEqualTo(judgedByIndex(rows));
            for (int year = 2024; year <= now.atZone(Days.ZONE).getYear(); year++) {
                Period period = new Period(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1), now);
                LocalDate soon = period.today().plusDays(30);
                assertThat(counted(pool, period, soon, Scope.EVERYBODY))
                        .as("year " + year)
                        .isEqualTo(countedAnew(pool, period, soon, RandomDossiers.AGENCIES));
                assertThat(counted(pool, period, soon, department(pool)))
                        .as("a department and what is below it in " + year)
                        .isEqualTo(countedAnew(pool, period, soon, List.of("H37.16", "H37.16.01")));
            }
        } finally {
            pool.close().await().indefinitely();
        }
    }

    @Test
    void in_whatever_batches_messages_come_the_days_end_up_the_same() {
        DayTally whole = new DayTally();
        whole.putIn(rowsAt(Instant.MAX).values());

        Random random = new Random(SEED);
        Map<UUID, DossierRow> rows = new HashMap<>();
        DayTally batches = new DayTally();
        for (List<DossierMessage> life : new RandomDossiers(SEED).lives(DOSSIERS)) {
            for (int from = 0, to; from < life.size(); from = to) {
                to = from + 1 + random.nextInt(life.size() - from);
                UUID id = life.getFirst().dossierId();
                batches.takeOut(rows.containsKey(id) ? List.of(rows.get(id)) : List.of());
                DossierRow row = rows.computeIfAbsent(id, _ -> new DossierRow());
                life.subList(from, to).forEach(message -> DossierProjection.show(row, message));
                batches.putIn(List.of(row));
            }
        }
        assertThat(batches.changes()).isEqualTo(whole.changes());
    }

    private static Map<UUID, DossierRow> rowsAt(Instant now) {
        Map<UUID, DossierRow> rows = new HashMap<>();
        new RandomDossiers(SEED)
                .lives(DOSSIERS).stream()
                        .flatMap(List::stream)
                        .filter(message -> !message.at().isAfter(now))
                        .forEach(message -> DossierProjection.show(
                                rows.computeIfAbsent(message.dossierId(), _ -> new DossierRow()), message));
        return rows;
    }

    private static Scope department(Pool pool) {
        return Scope.below(pool, "H37.16").await().indefinitely();
    }

    private static Database filledBeforeTheMigration(Map<UUID, DossierRow> rows) throws Exception {
        Database database = TestPlatform.shared().freshDatabase("board_days");
        migrated(database, "1");
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.owner(), database.ownerPassword());
                var insert = connection.prepareStatement(
                        "INSERT INTO board_dossier SELECT * FROM json_populate_recordset(null::board_dossier, ?::json)")) {
            insert.setString(1, COLUMNS.writeValueAsString(rows.values()));
            assertThat(insert.executeUpdate()).isEqualTo(rows.size()).isPositive();
        }
        migrated(database, "3");
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.owner(), database.ownerPassword());
                var insert = connection.createStatement()) {
            insert.execute("INSERT INTO board_organisation (code, name, parent) VALUES"
                    + " ('H37.16', '', 'H37'), ('H37.16.01', '', 'H37.16'), ('H37.17', '', 'H37')");
        }
        return database;
    }

    private static void migrated(Database database, String version) {
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.owner(), database.ownerPassword())
                .locations("db/migration")
                .placeholders(Map.of("app_role", database.app()))
                .target(version)
                .load()
                .migrate();
    }

    private static Pool pool(Database database) {
        PgConnectOptions options = new PgConnectOptions()
                .setHost(database.host())
                .setPort(database.port())
                .setDatabase(database.name())
                .setUser(database.app())
                .setPassword(database.appPassword());
        return Pool.newInstance(PgBuilder.pool().connectingTo(options).build());
    }

    private static Map<AgencyDay, Map<DayCount, Long>> days(Pool pool) {
        Map<AgencyDay, Map<DayCount, Long>> days = new TreeMap<>();
        rows(pool.query("SELECT * FROM board_dossier_day").executeAndAwait()).forEach(row -> {
            Map<DayCount, Long> counts = days.computeIfAbsent(
                    new AgencyDay(row.getString("resolving_agency"), row.getLocalDate("day")), _ -> new TreeMap<>());
            for (DayCount count : DayCount.values()) {
                counts.put(count, row.getLong(count.column()));
            }
            counts.values().removeIf(number -> number == 0);
        });
        return days;
    }

    private static Map<UUID, Optional<Instant>> judgedByIndex(Pool pool) {
        return rows(pool.query("SELECT dossier_id, index_late_after FROM board_dossier")
                        .executeAndAwait())
                .collect(Collectors.toMap(row -> row.getUUID(0), row -> Optional.ofNullable(row.getOffsetDateTime(1))
                        .map(OffsetDateTime::toInstant)));
    }

    private static Map<UUID, Optional<Instant>> judgedByIndex(Map<UUID, DossierRow> rows) {
        return rows.values().stream()
                .collect(Collectors.toMap(row -> row.dossierId, row -> Optional.ofNullable(row.indexLateAfter)));
    }

    private static List<Long> counted(Pool pool, Period period, LocalDate soon, Scope scope) {
        DossierCounts.Counted counted =
                DossierCounts.count(pool, period, soon, scope).await().indefinitely();
        var d = counted.dossiers();
        var open = counted.open();
        return List.of(
                d.received(),
                d.receivedOnline(),
                d.receivedWithReuse(),
                d.resolved(),
                d.resolvedInTime(),
                d.resolvedDigitised(),
                d.indexBase(),
                d.indexInTime(),
                open.all(),
                open.late(),
                open.dueSoon());
    }

    private static List<Long> countedAnew(Pool pool, Period period, LocalDate soon, List<String> agencies) {
        Row anew = pool.preparedQuery(COUNTED_ANEW)
                .executeAndAwait(Tuple.from(List.of(
                        period.from(),
                        period.until(),
                        period.today(),
                        period.countedUpTo().atOffset(ZoneOffset.UTC),
                        period.end().atOffset(ZoneOffset.UTC),
                        soon,
                        agencies.toArray(String[]::new))))
                .iterator()
                .next();
        return IntStream.range(0, anew.size()).mapToObj(anew::getLong).toList();
    }

    private static Stream<Row> rows(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false);
    }
}
