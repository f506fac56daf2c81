package vn.motcua.eventstore.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.CommandContext;
import vn.motcua.eventstore.Notes;
import vn.motcua.eventstore.Notes.EraseNote;
import vn.motcua.eventstore.Notes.WriteNote;
import vn.motcua.eventstore.Refused;
import vn.motcua.eventstore.TestDatabase;
import vn.motcua.eventstore.VaultRow;
import vn.motcua.eventstore.axon.EventSourcing;
import vn.motcua.eventstore.vault.VaultStatus.RewrapState;
import vn.motcua.eventstore.vault.VaultStatus.RowsUnder;

/** How the key of a service is changed: a new one in front, all rows under it, the old one gone. */
class RewrappingTest {
    private static final String OLD = "b2xkLW9sZC1vbGQtb2xkLW9sZC1vbGQtb2xkLW9sZCE=";
    private static final String NEW = "bmV3LW5ldy1uZXctbmV3LW5ldy1uZXctbmV3LW5ldyE=";
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int ROWS = 1_203;

    record Words(String text) {}

    private final Vertx vertx = Vertx.vertx();
    private final TestDatabase database = TestDatabase.fresh();
    private final EventSourcing store =
            EventSourcing.start(vertx, database.address(), Notes.types(), List.of(Notes.module()));
    private String given = OLD;
    private final Vault vault = vault();
    private final List<UUID> refs = new ArrayList<>();

    private Vault vault() {
        Vault vault = new Vault(() -> store.engine().pool(), () -> VaultKeys.read(given));
        vault.start();
        return vault;
    }

    private void write(int rows) {
        List<VaultRow> sealed = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            refs.add(UUID.randomUUID());
            sealed.add(vault.seal(refs.getLast(), new Words("words " + refs.size())));
        }
        store.commands()
                .send(
                        new WriteNote(refs.getLast().toString(), refs.getLast(), "x"),
                        CommandContext.machine("test"),
                        sealed);
    }

    private VaultStatus status(Rewrapping rewrapping) {
        return rewrapping.status(store.engine().pool()).await().indefinitely();
    }

    private VaultStatus done(Rewrapping rewrapping) {
        rewrapping.start(store.engine().pool());
        await().atMost(SOON).until(() -> status(rewrapping).state() == RewrapState.DONE);
        return status(rewrapping);
    }

    private static String name(String key) {
        return VaultKeys.read(key).names().getFirst();
    }

    private void everythingIsReadWith(String keys) {
        given = keys;
        assertThat(vault().openAll(refs, Words.class, () -> new Words("?"))
                        .await()
                        .indefinitely())
                .hasSize(refs.size())
                .containsEntry(refs.getFirst(), new Words("words 1"))
                .containsEntry(refs.getLast(), new Words("words " + refs.size()))
                .doesNotContainValue(new Words("?"));
    }

    @AfterEach
    void close() {
        store.close();
        vertx.close();
    }

    @Test
    void all_rows_come_under_the_new_key_and_the_old_one_may_go() {
        write(ROWS);
        byte[] secret = vault.derive("tracking", "x");
        try (Rewrapping rewrapping = new Rewrapping(vault, Duration.ZERO)) {
            given = NEW + "," + OLD;
            VaultStatus rewrapped = done(rewrapping);
            assertThat(rewrapped)
                    .isEqualTo(new VaultStatus(
                            List.of(name(NEW), name(OLD)),
                            List.of(new RowsUnder(name(NEW), ROWS)),
                            RewrapState.DONE,
                            ROWS,
                            ""));
            given = NEW;
            assertThat(done(rewrapping).keys()).containsExactly(name(NEW));
        }
        everythingIsReadWith(NEW);
        assertThat(vault().derive("tracking", "x")).isEqualTo(secret);
    }

    @Test
    void who_was_killed_begins_again_and_finds_the_rest() {
        write(ROWS);
        given = NEW + "," + OLD;
        database.execute("CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS"
                + " $$ BEGIN RAISE 'cut' ; END $$; CREATE TRIGGER cut BEFORE UPDATE ON vault_key FOR EACH ROW WHEN (OLD.ref = '"
                + refs.stream().map(UUID::toString).sorted().toList().get(700) + "') EXECUTE FUNCTION fail()");
        try (Rewrapping killed = new Rewrapping(vault, Duration.ZERO)) {
            killed.start(store.engine().pool());
            await().atMost(SOON).until(() -> status(killed).state() == RewrapState.FAILED);
            assertThat(status(killed).problem()).contains("cut");
            assertThat(status(killed).rows())
                    .containsExactlyInAnyOrder(new RowsUnder(name(NEW), 500), new RowsUnder(name(OLD), ROWS - 500));
        }
        database.execute("DROP TRIGGER cut ON vault_key");
        try (Rewrapping again = new Rewrapping(vault(), Duration.ZERO)) {
            assertThat(done(again).rewrapped()).isEqualTo(ROWS - 500);
        }
        everythingIsReadWith(NEW);
    }

    @Test
    void what_was_sealed_before_and_comes_late_is_found_too() {
        write(3);
        UUID late = UUID.randomUUID();
        refs.add(late);
        VaultRow sealed = vault.seal(late, new Words("words 4"));
        given = NEW + "," + OLD;
        try (Rewrapping rewrapping = new Rewrapping(vault, Duration.ofSeconds(2))) {
            rewrapping.start(store.engine().pool());
            await().atMost(SOON).until(() -> status(rewrapping).rewrapped() == 3);
            store.commands().send(new WriteNote("late", late, "x"), CommandContext.machine("test"), List.of(sealed));
            await().atMost(SOON).until(() -> status(rewrapping).state() == RewrapState.DONE);
            assertThat(status(rewrapping).rows()).containsExactly(new RowsUnder(name(NEW), 4));
        }
        everythingIsReadWith(NEW);
    }

    @Test
    void a_key_that_something_is_under_does_not_go() {
        write(1);
        try (Rewrapping rewrapping = new Rewrapping(vault, Duration.ZERO)) {
            given = NEW;
            assertThatThrownBy(() -> rewrapping.start(store.engine().pool()))
                    .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                            .isEqualTo(VaultRefusal.VAULT_KEY_IN_USE))
                    .hasMessageContaining(name(OLD));
        }
        everythingIsReadWith(OLD);
    }

    @Test
    void what_cannot_be_opened_stays_and_is_counted() {
        write(2);
        database.execute(
                "UPDATE vault_key SET wrapped = set_byte(wrapped, 30, 255 - get_byte(wrapped, 30)) WHERE ref = '"
                        + refs.getFirst() + "'");
        given = NEW + "," + OLD;
        try (Rewrapping rewrapping = new Rewrapping(vault, Duration.ZERO)) {
            assertThat(done(rewrapping).rows())
                    .containsExactlyInAnyOrder(new RowsUnder(name(NEW), 1), new RowsUnder(name(OLD), 1));
        }
    }

    @Test
    void whoever_is_erased_meanwhile_is_not_brought_back() {
        write(1);
        UUID gone = refs.getLast();
        given = NEW + "," + OLD;
        try (Rewrapping rewrapping = new Rewrapping(vault, Duration.ofSeconds(1))) {
            rewrapping.start(store.engine().pool());
            store.commands().send(new EraseNote(gone.toString()), CommandContext.machine("test"));
            await().atMost(SOON).until(() -> status(rewrapping).state() == RewrapState.DONE);
        }
        assertThat(database.one("SELECT count(*) FROM vault_key")).isEqualTo("0");
    }
}
