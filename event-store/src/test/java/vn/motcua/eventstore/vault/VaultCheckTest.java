package vn.motcua.eventstore.vault;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.CommandContext;
import vn.motcua.eventstore.Notes;
import vn.motcua.eventstore.Notes.EraseNote;
import vn.motcua.eventstore.Notes.NoteErased;
import vn.motcua.eventstore.Notes.WriteNote;
import vn.motcua.eventstore.TestDatabase;
import vn.motcua.eventstore.VaultRow;
import vn.motcua.eventstore.axon.EventSourcing;
import vn.motcua.eventstore.vault.VaultVerdict.VaultFault;
import vn.motcua.eventstore.vault.VaultVerdict.VaultFaultKind;

/** What a verification finds of what became of a vault behind the service's back, and whom it erases again after a restore. */
class VaultCheckTest {
    private static final CommandContext ANY = CommandContext.machine("test");
    private static final String KEY = "b2xkLW9sZC1vbGQtb2xkLW9sZC1vbGQtb2xkLW9sZCE=";

    record Words(String text) {}

    private final Vertx vertx = Vertx.vertx();
    private final TestDatabase database = TestDatabase.fresh();
    private final EventSourcing store =
            EventSourcing.start(vertx, database.address(), Notes.types(), List.of(Notes.module()));
    private final Vault vault = new Vault(() -> store.engine().pool(), () -> VaultKeys.read(KEY));
    private final UUID first = write("first");
    private final UUID other = write("other");

    private UUID write(String note) {
        UUID ref = UUID.randomUUID();
        VaultRow row = vault.seal(ref, new Words("of " + note));
        store.commands().send(new WriteNote(note, ref, "x"), ANY, List.of(row));
        return ref;
    }

    private VaultVerdict verdict(NoteErased... told) {
        return VaultCheck.run(store.engine().pool(), vault, Notes.types(), List.of(told));
    }

    private ErasedAgain eraseAgain(NoteErased... told) {
        return ErasingAgain.run(store.engine().pool(), vault, Notes.types(), store.commands(), List.of(told));
    }

    private boolean isRead(UUID ref) {
        return vault.openAll(List.of(ref), Words.class, () -> new Words("?"))
                .await()
                .atMost(Duration.ofSeconds(10))
                .containsKey(ref);
    }

    private void findsOnly(UUID ref, VaultFaultKind kind, NoteErased... told) {
        VaultVerdict verdict = verdict(told);
        assertThat(verdict.faults()).containsExactly(new VaultFault(ref, kind));
        assertThat(verdict.total()).isEqualTo(1);
    }

    @AfterEach
    void close() {
        store.close();
        vertx.close();
    }

    @Test
    void nothing_is_wrong_with_a_vault_that_the_service_alone_has_touched() {
        store.commands().send(new EraseNote("first"), ANY);
        assertThat(verdict(new NoteErased("first", first))).isEqualTo(new VaultVerdict(1, List.of(), 0));
    }

    @Test
    void what_was_altered_or_removed_or_put_in_is_named() {
        database.execute("UPDATE vault SET sealed = set_byte(sealed, 14, 255 - get_byte(sealed, 14)) WHERE ref = '"
                + first + "'");
        findsOnly(first, VaultFaultKind.DAMAGED);
        database.execute("DELETE FROM vault_key WHERE ref = '" + first + "'");
        findsOnly(first, VaultFaultKind.KEY_MISSING);
        database.execute("DELETE FROM vault WHERE ref = '" + first + "'");
        findsOnly(first, VaultFaultKind.ROW_MISSING);
    }

    @Test
    void a_row_that_no_event_refers_to_is_named() {
        UUID strange = UUID.randomUUID();
        database.execute("INSERT INTO vault (ref, sealed) SELECT '" + strange + "', sealed FROM vault WHERE ref = '"
                + first + "'");
        assertThat(verdict().faults())
                .containsExactlyInAnyOrder(
                        new VaultFault(strange, VaultFaultKind.KEY_MISSING),
                        new VaultFault(strange, VaultFaultKind.NO_EVENT));
    }

    @Test
    void what_the_log_says_is_erased_and_somebody_put_back_is_named() {
        database.execute("CREATE TABLE kept AS SELECT * FROM vault JOIN vault_key USING (ref)");
        store.commands().send(new EraseNote("first"), ANY);
        database.execute("INSERT INTO vault (ref, sealed) SELECT ref, sealed FROM kept WHERE ref = '" + first
                + "'; INSERT INTO vault_key SELECT ref, wrapped FROM kept WHERE ref = '" + first + "'");
        findsOnly(first, VaultFaultKind.NOT_ERASED);
    }

    @Test
    void whom_a_restore_brought_back_is_named_and_erased_again() {
        NoteErased told = new NoteErased("first", first);
        findsOnly(first, VaultFaultKind.TO_ERASE_AGAIN, told);
        assertThat(eraseAgain(told)).isEqualTo(new ErasedAgain(1, List.of()));
        assertThat(isRead(first)).isFalse();
        assertThat(isRead(other)).isTrue();
        assertThat(database.one("SELECT string_agg(name, ' ' ORDER BY position) FROM event"))
                .isEqualTo("note.written note.written note.words-erased");
        assertThat(verdict(told).total()).isZero();
        assertThat(eraseAgain(told)).isEqualTo(new ErasedAgain(0, List.of()));
    }

    @Test
    void what_the_domain_does_not_erase_yet_is_destroyed_all_the_same() {
        UUID open = write(Notes.OPEN);
        NoteErased told = new NoteErased(Notes.OPEN, open);
        assertThat(eraseAgain(told)).isEqualTo(new ErasedAgain(0, List.of(Notes.OPEN)));
        assertThat(isRead(open)).isFalse();
        assertThat(database.one("SELECT count(*) FROM vault_key WHERE ref = '" + open + "'"))
                .isEqualTo("0");
        assertThat(verdict(told).total()).isZero();
    }
}
