package vn.motcua.eventstore.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.CommandContext;
import vn.motcua.eventstore.Notes;
import vn.motcua.eventstore.Notes.EraseNote;
import vn.motcua.eventstore.Notes.WriteNote;
import vn.motcua.eventstore.StoreUnavailable;
import vn.motcua.eventstore.TestDatabase;
import vn.motcua.eventstore.VaultRow;
import vn.motcua.eventstore.engine.StoreSchema;

/** What the log says is erased is not there any more. */
class ErasureTest {
    private static final CommandContext ANY = CommandContext.machine("test");

    private static final byte[] KEY = {9};

    private final Vertx vertx = Vertx.vertx();
    private final TestDatabase database = TestDatabase.fresh();
    private final EventSourcing store =
            EventSourcing.start(vertx, database.address(), Notes.types(), List.of(Notes.module()));
    private final UUID words = UUID.randomUUID();
    private final UUID others = UUID.randomUUID();

    @BeforeEach
    void write() {
        store.commands().send(new WriteNote("a", words, "x"), ANY, List.of(new VaultRow(words, new byte[] {1}, KEY)));
        store.commands().send(new WriteNote("b", others, "x"), ANY, List.of(new VaultRow(others, new byte[] {2}, KEY)));
    }

    @AfterEach
    void close() {
        store.close();
        vertx.close();
    }

    private String kept() {
        return database.one("SELECT string_agg(ref::text, ' ' ORDER BY sealed) FROM vault");
    }

    @Test
    void the_row_and_its_key_leave_with_the_event_that_says_so() {
        store.commands().send(new EraseNote("a"), ANY);
        assertThat(kept()).isEqualTo(others.toString());
        assertThat(database.one("SELECT string_agg(ref::text, ' ') FROM vault_key"))
                .isEqualTo(others.toString());
    }

    @Test
    void neither_is_without_the_other() {
        database.execute(
                "CREATE FUNCTION no() RETURNS trigger LANGUAGE plpgsql AS"
                        + " 'BEGIN RAISE insufficient_privilege; END'; CREATE TRIGGER no BEFORE DELETE ON vault EXECUTE FUNCTION no()");
        assertThatThrownBy(() -> store.commands().send(new EraseNote("a"), ANY)).isInstanceOf(StoreUnavailable.class);
        assertThat(database.one("SELECT count(*) FROM event")).isEqualTo("2");
        database.execute(
                "DROP TRIGGER no ON vault; CREATE TRIGGER no BEFORE INSERT ON event_tag EXECUTE FUNCTION no()");
        assertThatThrownBy(() -> store.commands().send(new EraseNote("a"), ANY)).isInstanceOf(StoreUnavailable.class);
        assertThat(kept()).isEqualTo(words + " " + others);
    }

    @Test
    void what_comes_under_a_reference_that_is_in_use_is_refused_and_not_dropped() {
        assertThatThrownBy(() -> store.commands()
                        .send(new WriteNote("c", words, "x"), ANY, List.of(new VaultRow(words, new byte[] {3}, KEY))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(database.one("SELECT count(*) FROM event")).isEqualTo("2");
    }

    @Test
    void what_was_left_between_event_and_erasure_before_goes_with_the_next_release() throws IOException {
        store.commands().send(new EraseNote("a"), ANY);
        database.execute("INSERT INTO vault (ref, sealed) VALUES ('" + words + "', '\\x01')");
        try (InputStream script =
                StoreSchema.class.getResourceAsStream("/db/event-store/V10__what_was_erased_is_gone.sql")) {
            database.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertThat(kept()).isEqualTo(others.toString());
    }
}
