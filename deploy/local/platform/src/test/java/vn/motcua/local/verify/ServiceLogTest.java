package vn.motcua.local.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.figures.FiguresOracle;
import vn.motcua.figures.StoredEvent;
import vn.motcua.local.TestPlatform;
import vn.motcua.local.parts.Database;

class ServiceLogTest {

    private final Database database = TestPlatform.shared().freshDatabase("service_log");

    @Test
    void a_log_is_read_in_order_from_its_start() throws SQLException, IOException {
        stored("(1, 'dossier.received', 1), (2, 'dossier.person-erased', 1)");
        List<StoredEvent> events = new ArrayList<>();
        try (ServiceLog log = ServiceLog.open(database, "dossier")) {
            assertThat(log.read(events::add)).isEqualTo(2);
        }
        assertThat(events).extracting(StoredEvent::name).containsExactly("dossier.received", "dossier.person-erased");
    }

    @Test
    void an_event_of_an_unknown_version_or_name_is_named_with_its_version_and_position() throws SQLException {
        stored("(1, 'dossier.transferred', 1), (2, 'dossier.received', 2)");
        UnreadableLog unreadable = unreadable();
        assertThat(unreadable.vietnamese())
                .contains(database.name(), "vị trí 2", "chưa biết dossier.received phiên bản 2");
        assertThat(unreadable)
                .hasMessageContaining("position 2: ./motcua verify does not know dossier.received version 2");
    }

    @Test
    void a_gap_is_named() throws SQLException {
        stored("(1, 'dossier.transferred', 1), (3, 'dossier.received', 1)");
        assertThat(unreadable()).hasMessageContaining("position 1 is followed by 3");
    }

    private UnreadableLog unreadable() throws SQLException {
        try (ServiceLog log = ServiceLog.open(database, "dossier")) {
            return catchThrowableOfType(UnreadableLog.class, () -> log.read(new FiguresOracle()::tell));
        }
    }

    private void stored(String rows) throws SQLException {
        try (var owner = DriverManager.getConnection(database.jdbcUrl(), database.owner(), database.ownerPassword());
                var statement = owner.createStatement()) {
            statement.execute("CREATE SCHEMA event_store; CREATE TABLE event_store.event (position bigint, name text,"
                    + " version integer, payload bytea DEFAULT '{}'); INSERT INTO event_store.event VALUES " + rows
                    + "; GRANT USAGE ON SCHEMA event_store TO " + database.app()
                    + "; GRANT SELECT ON event_store.event TO " + database.app());
        }
    }
}
