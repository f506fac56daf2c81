package vn.motcua.dossier.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.motcua.local.TestPlatform;
import vn.motcua.local.parts.Database;

@Timeout(30)
class RunningNumbersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Database database = TestPlatform.shared().freshDatabase("numbers");
    private final Pool pool = Pool.newInstance(PgBuilder.pool()
            .connectingTo(new PgConnectOptions()
                    .setHost(database.host())
                    .setPort(database.port())
                    .setDatabase(database.name())
                    .setUser(database.app())
                    .setPassword(database.appPassword()))
            .build());
    private final RunningNumbers numbers = new RunningNumbers(pool, 10);

    @BeforeEach
    void makeTable() throws SQLException {
        try (Connection service = service()) {
            service.createStatement()
                    .execute("CREATE TABLE running_number (unit text, day date, last bigint, PRIMARY KEY (unit, day))");
        }
    }

    @AfterEach
    void close() {
        pool.closeAndAwait();
    }

    private Connection service() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.app(), database.appPassword());
    }

    private long taken() throws SQLException {
        try (Connection service = service()) {
            var row = service.createStatement().executeQuery("SELECT sum(last) FROM running_number");
            row.next();
            return row.getLong(1);
        }
    }

    private String after(int times) {
        String last = "";
        for (int i = 0; i < times; i++) {
            last = numbers.next("H99", DAY).text();
        }
        return last;
    }

    @Test
    void codes_rise_from_block_to_block_and_begin_anew_each_day() {
        assertThat(numbers.next("H99", DAY).text()).isEqualTo("H99-260302-000001");
        assertThat(after(34)).isEqualTo("H99-260302-000035");
        assertThat(numbers.next("H99", DAY.plusDays(1)).text()).isEqualTo("H99-260303-000001");
        assertThat(numbers.next("H98", DAY).text()).isEqualTo("H98-260302-000001");
    }

    @Test
    void who_was_given_a_code_just_before_midnight_is_received_on_its_day() {
        OfficialCode code = numbers.next("H99", DAY);
        assertThat(code.receivedAt(Instant.parse("2026-03-02T16:59:59.999Z"))).isEqualTo("2026-03-02T16:59:59.999Z");
        assertThat(code.receivedAt(Instant.parse("2026-03-02T17:00:00Z"))).isEqualTo("2026-03-02T16:59:59.999Z");
        assertThat(code.receivedAt(Instant.parse("2026-03-02T02:00:00Z"))).isEqualTo("2026-03-02T02:00:00Z");
    }

    @Test
    void two_instances_give_no_code_twice() {
        RunningNumbers other = new RunningNumbers(pool, 10);
        assertThat(numbers.next("H99", DAY).text()).isEqualTo("H99-260302-000001");
        assertThat(other.next("H99", DAY).text()).isEqualTo("H99-260302-000011");
        assertThat(after(9)).isEqualTo("H99-260302-000010");
        assertThat(numbers.next("H99", DAY).text()).isEqualTo("H99-260302-000021");
    }

    @Test
    void nobody_waits_for_the_next_block_while_the_database_takes_its_time() throws SQLException {
        after(9);
        await().until(() -> taken() == 20);
        try (Connection slow = service()) {
            slow.setAutoCommit(false);
            slow.createStatement().execute("SELECT FROM running_number FOR UPDATE");
            assertThat(after(9)).isEqualTo("H99-260302-000018");
            slow.rollback();
        }
        assertThat(after(20)).isEqualTo("H99-260302-000038");
    }
}
