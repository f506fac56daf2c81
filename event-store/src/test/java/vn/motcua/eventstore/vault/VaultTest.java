package vn.motcua.eventstore.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.CommandContext;
import vn.motcua.eventstore.Notes;
import vn.motcua.eventstore.Notes.WriteNote;
import vn.motcua.eventstore.TestDatabase;
import vn.motcua.eventstore.axon.EventSourcing;

/** Who can read what lies in a vault, and what happens to the rest when something of it cannot be read. */
class VaultTest {
    private static final String OLD = "b2xkLW9sZC1vbGQtb2xkLW9sZC1vbGQtb2xkLW9sZCE=";
    private static final String NEW = "bmV3LW5ldy1uZXctbmV3LW5ldy1uZXctbmV3LW5ldyE=";

    record Words(String text) {
        static Words unreadable() {
            return new Words(Vault.UNREADABLE);
        }
    }

    private final Vertx vertx = Vertx.vertx();
    private final TestDatabase database = TestDatabase.fresh();
    private final EventSourcing store =
            EventSourcing.start(vertx, database.address(), Notes.types(), List.of(Notes.module()));
    private final Vault vault = with(OLD);
    private final UUID a = write(vault, "of a");
    private final UUID b = write(vault, "of b");

    private Vault with(String keys) {
        Vault vault = new Vault(() -> store.engine().pool(), () -> VaultKeys.read(keys));
        vault.start();
        return vault;
    }

    private UUID write(Vault vault, String text) {
        UUID ref = UUID.randomUUID();
        store.commands()
                .send(
                        new WriteNote(ref.toString(), ref, "x"),
                        CommandContext.machine("test"),
                        List.of(vault.seal(ref, new Words(text))));
        return ref;
    }

    private Map<UUID, Words> read(Vault vault) {
        return vault.openAll(List.of(a, b), Words.class, Words::unreadable)
                .await()
                .indefinitely();
    }

    @AfterEach
    void close() {
        store.close();
        vertx.close();
    }

    @Test
    void what_was_sealed_is_read_again() {
        assertThat(read(vault)).isEqualTo(Map.of(a, new Words("of a"), b, new Words("of b")));
    }

    @Test
    void a_copy_of_the_database_without_its_keys_brings_nobody_back() {
        database.execute("DELETE FROM vault_key WHERE ref = '" + a + "'");
        assertThat(read(vault)).isEqualTo(Map.of(a, Words.unreadable(), b, new Words("of b")));
    }

    @Test
    void whatever_is_altered_is_shown_as_unreadable_and_the_rest_as_it_is() {
        for (String altered : List.of(
                "UPDATE vault SET sealed = set_byte(sealed, 14, 255 - get_byte(sealed, 14))",
                "UPDATE vault SET sealed = substr(sealed, 1, 20)",
                "UPDATE vault SET sealed = (SELECT sealed FROM vault WHERE ref = '" + b + "')",
                "UPDATE vault_key SET wrapped = set_byte(wrapped, 30, 255 - get_byte(wrapped, 30))",
                "UPDATE vault_key SET wrapped = substr(wrapped, 1, 3)",
                "UPDATE vault_key SET wrapped = (SELECT wrapped FROM vault_key WHERE ref = '" + b + "')")) {
            database.execute("CREATE TABLE was AS SELECT * FROM vault JOIN vault_key USING (ref)");
            database.execute(altered + " WHERE ref = '" + a + "'");
            assertThat(read(vault)).as(altered).isEqualTo(Map.of(a, Words.unreadable(), b, new Words("of b")));
            database.execute("UPDATE vault v SET sealed = was.sealed FROM was WHERE was.ref = v.ref;"
                    + " UPDATE vault_key k SET wrapped = was.wrapped FROM was WHERE was.ref = k.ref; DROP TABLE was");
        }
        assertThat(read(vault)).containsEntry(a, new Words("of a"));
    }

    @Test
    void what_is_not_what_was_expected_is_shown_as_unreadable() {
        assertThat(vault.openAll(List.of(a, b), Integer.class, () -> -1).await().indefinitely())
                .isEqualTo(Map.of(a, -1, b, -1));
    }

    @Test
    void who_lacks_the_key_of_a_row_reads_the_rest() {
        UUID c = write(with(NEW + "," + OLD), "of c");
        assertThat(vault.openAll(List.of(a, c), Words.class, Words::unreadable)
                        .await()
                        .indefinitely())
                .isEqualTo(Map.of(a, new Words("of a"), c, Words.unreadable()));
        assertThat(with(OLD + "\n" + NEW)
                        .openAll(List.of(c), Words.class, Words::unreadable)
                        .await()
                        .indefinitely())
                .isEqualTo(Map.of(c, new Words("of c")));
    }

    @Test
    void a_database_that_was_kept_with_other_keys_is_not_written_to() {
        assertThatThrownBy(() -> with(NEW))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("other vault keys");
    }

    @Test
    void secrets_are_the_same_whatever_keys_come_and_go_and_never_run_into_each_other() {
        assertThat(with(NEW + "," + OLD).derive("tracking", "x")).isEqualTo(vault.derive("tracking", "x"));
        assertThat(vault.derive("a", "bc")).isNotEqualTo(vault.derive("ab", "c"));
        assertThat(vault.derive("a", "b\nc")).isNotEqualTo(vault.derive("a\nb", "c"));
    }

    @Test
    void keys_that_are_none_are_refused() {
        for (String bad : List.of("", "c2hvcnQ=", OLD + "," + OLD, "§")) {
            assertThatThrownBy(() -> VaultKeys.read(bad)).as(bad).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
