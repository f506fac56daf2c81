package vn.motcua.files.kept;

import static vn.motcua.files.FileRefusal.FILE_ALREADY_USED;
import static vn.motcua.files.FileRefusal.FILE_ERASED;
import static vn.motcua.files.FileRefusal.FILE_INFECTED;
import static vn.motcua.files.FileRefusal.FILE_NOT_YET_SCANNED;
import static vn.motcua.files.FileRefusal.FILE_STORE_AWAY;
import static vn.motcua.files.FileRefusal.FILE_UNKNOWN;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.eventstore.Bounds;
import vn.motcua.eventstore.Ids;
import vn.motcua.eventstore.KeyReused;
import vn.motcua.eventstore.VaultRow;
import vn.motcua.eventstore.vault.Vault;
import vn.motcua.files.FileStore;
import vn.motcua.files.FileStore.FileMissing;
import vn.motcua.files.FileStore.FileStoreAway;
import vn.motcua.files.Intake;
import vn.motcua.files.Intake.Taken;
import vn.motcua.files.KeptFile;
import vn.motcua.files.Scanner;
import vn.motcua.files.kept.FileState.Scan;
import vn.motcua.files.kept.FileState.Stage;
import vn.motcua.files.kept.FileTable.Known;

/**
 * The files of a service, from the upload to the tombstone. A file is uploaded first and referred to by a command afterwards; its name
 * and its key go into the vault with the event that refers to it, and leave it with the event that erases it. Everything here blocks:
 * for virtual threads.
 */
public final class KeptFiles {
    /** How long an upload waits for something that refers to it. */
    public static final Duration WAITS = Duration.ofDays(1);

    /** So much longer it is left alone, for commands that are under way. */
    private static final Duration UNDER_WAY = Duration.ofHours(1);

    private static final Logger LOG = LoggerFactory.getLogger(KeptFiles.class);

    private final FileTable table;
    private final Vault vault;
    private final FileStore store;
    private final Intake intake;
    private final Scanner scanner;
    private final Clock clock;

    KeptFiles(FileTable table, Vault vault, FileStore store, Intake intake, Scanner scanner, Clock clock) {
        this.table = table;
        this.vault = vault;
        this.store = store;
        this.intake = intake;
        this.scanner = scanner;
        this.clock = clock;
    }

    /** @param clock business time, by which an upload is a day old */
    public static KeptFiles of(Pool pool, Vault vault, FileStore store, Intake intake, Scanner scanner, Clock clock) {
        return new KeptFiles(new FileTable(pool), vault, store, intake, scanner, clock);
    }

    /**
     * Takes a file in. The same upload again, under the same idempotency key, gets the same answer.
     *
     * @throws vn.motcua.eventstore.Refused what is wrong with the file, or FILE_STORE_AWAY
     * @throws KeyReused the key was used for another file
     * @throws IOException the sender broke off; nothing is kept
     */
    public FileState upload(Upload upload) throws IOException {
        try {
            Taken taken = intake.take(Ids.newId(), upload.name(), upload.told(), upload.length(), upload.content());
            return answered(upload, taken).orElseGet(() -> added(upload, taken));
        } catch (FileStoreAway away) {
            LOG.error("a file could not be kept", away);
            throw storeAway();
        }
    }

    private Optional<FileState> answered(Upload upload, Taken taken) {
        if (!table.wasAnswered(upload.request())) {
            return Optional.empty();
        }
        intake.letGo(taken);
        Known known =
                table.answered(upload.request(), taken.given()).orElseThrow(() -> new KeyReused(upload.request()));
        return Optional.of(notInfected(known.state()));
    }

    private FileState added(Upload upload, Taken taken) {
        KeptFile file = taken.file();
        intake.keep(taken);
        FileState state = new FileState(
                file.id(),
                upload.actor().org(),
                file.sha256(),
                file.bytes(),
                file.type(),
                Stage.STAGED,
                scanner == Scanner.NONE ? Scan.NOT_SET_UP : Scan.WAITING);
        if (!table.add(state, StagedSecret.seal(vault, file), upload, taken.given(), clock.instant())) {
            // The same request came twice at once, and the other one was a moment earlier.
            store.delete(file.id());
            return notInfected(table.answered(upload.request(), taken.given())
                    .orElseThrow(() -> new KeyReused(upload.request()))
                    .state());
        }
        return notInfected(state.scan() == Scan.WAITING ? scanned(state, file) : state);
    }

    private static FileState notInfected(FileState state) {
        if (state.scan() == Scan.INFECTED) {
            throw infected();
        }
        return state;
    }

    private FileState scanned(FileState state, KeptFile file) {
        Scan scan = scan(file);
        if (scan != Scan.WAITING) {
            table.scanned(file.id(), scan);
        }
        if (scan == Scan.INFECTED) {
            store.delete(file.id());
        }
        return new FileState(state.id(), state.org(), state.sha256(), state.bytes(), state.type(), state.stage(), scan);
    }

    private Scan scan(KeptFile file) {
        try (InputStream content = file.content(store)) {
            return Scan.of(scanner.scan(content));
        } catch (IOException | FileStoreAway | FileMissing later) {
            LOG.warn("{} is not scanned yet: {}", file.id(), later.getMessage());
            return Scan.WAITING;
        }
    }

    /** A file that nothing refers to yet, for the unit that sent it. @throws vn.motcua.eventstore.Refused FILE_UNKNOWN or FILE_ERASED */
    public FileState uploaded(UUID id, String org) {
        FileState state = known(id).state();
        if (!state.org().equals(org)) {
            throw unknown(id);
        }
        if (state.stage() == Stage.ERASED) {
            throw erased();
        }
        return state;
    }

    /**
     * Files that a command is going to refer to.
     *
     * @param rows for the vault, to be stored with the event
     */
    public record Referred(Map<UUID, FileState> files, List<VaultRow> rows) {
        public Referred {
            files = Map.copyOf(files);
            rows = List.copyOf(rows);
        }

        public FileState get(UUID id) {
            return files.get(id);
        }
    }

    /**
     * Uploads for a command to refer to. To be told {@link #kept} afterwards.
     *
     * @param org the unit that acts: it refers to what itself has sent
     * @throws vn.motcua.eventstore.Refused FILE_UNKNOWN, FILE_ERASED, FILE_INFECTED or FILE_ALREADY_USED
     */
    public Referred refer(Collection<UUID> ids, String org) {
        Map<UUID, FileState> files = new LinkedHashMap<>();
        List<VaultRow> rows = new ArrayList<>();
        Map<UUID, Known> found = table.of(ids);
        for (UUID id : ids) {
            Known known = Optional.ofNullable(found.get(id))
                    .filter(one -> one.state().org().equals(org))
                    .orElseThrow(() -> unknown(id));
            requireFree(known);
            files.put(id, known.state());
            rows.add(vault.seal(id, StagedSecret.open(vault, id, known.staged())));
        }
        return new Referred(files, rows);
    }

    private void requireFree(Known known) {
        FileState state = known.state();
        if (state.scan() == Scan.INFECTED) {
            throw infected();
        }
        if (state.stage() == Stage.KEPT) {
            throw FILE_ALREADY_USED.because("Tệp " + state.id() + "; hãy tải lên lần nữa để dùng ở đây");
        }
        if (state.stage() == Stage.ERASED
                || known.uploadedAt().isBefore(clock.instant().minus(WAITS))) {
            throw erased();
        }
    }

    /** Notes that events refer to uploads now; who is killed before notes it later. */
    public void kept(Referred referred) {
        if (!referred.files().isEmpty()) {
            table.noteKept();
        }
    }

    /**
     * A file as people see it in a list.
     *
     * @param name as it was given; empty once it was erased
     */
    public record Shown(FileState state, Optional<String> name) {}

    /** Files that events refer to, in the order of their identifiers as asked for; those that were never there are missing. Waits for nobody. */
    public Uni<List<Shown>> shown(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : table.find(ids).chain(found -> secrets(ids).map(secrets -> ids.stream()
                        .distinct()
                        .filter(found::containsKey)
                        .map(id -> new Shown(
                                found.get(id).state(),
                                Optional.ofNullable(secrets.get(id)).map(FileSecret::name)))
                        .toList()));
    }

    private Uni<Map<UUID, FileSecret>> secrets(Collection<UUID> ids) {
        return vault.openAll(ids, FileSecret.class, () -> new FileSecret(Vault.UNREADABLE, new byte[0]));
    }

    private Optional<FileSecret> secret(UUID id) {
        return Optional.ofNullable(
                secrets(List.of(id)).await().atMost(Bounds.ANSWER).get(id));
    }

    /**
     * A file that events refer to, to be read by whoever may.
     *
     * @throws vn.motcua.eventstore.Refused FILE_UNKNOWN, FILE_ERASED, FILE_NOT_YET_SCANNED, FILE_INFECTED or FILE_STORE_AWAY
     */
    public KeptFile readable(UUID id) {
        FileState state = known(id).state();
        FileSecret secret = secret(id).orElseThrow(KeptFiles::erased);
        switch (state.scan()) {
            case WAITING -> throw FILE_NOT_YET_SCANNED.because("Đang chờ quét; hãy mở lại sau ít phút");
            case INFECTED -> throw infected();
            case CLEAN, NOT_SET_UP -> {}
        }
        if (secret.key().length == 0) {
            throw storeAway();
        }
        return secret.file(state);
    }

    /**
     * Content of a file, from one byte on; its first bytes are read and found right before this returns.
     *
     * @throws vn.motcua.eventstore.Refused FILE_STORE_AWAY
     */
    public InputStream content(KeptFile file, long from, long length) {
        try {
            PushbackInputStream content = new PushbackInputStream(file.content(store, from, length));
            content.unread(content.read());
            return content;
        } catch (FileStoreAway | FileMissing | IOException e) {
            LOG.error("{} cannot be read", file.id(), e);
            throw storeAway();
        }
    }

    /** Removes the content of files that were erased just now; what fails is done later. */
    public void erased(Collection<UUID> ids) {
        try {
            ids.forEach(this::remove);
        } catch (FileStoreAway later) {
            LOG.warn("what was erased is removed later: {}", later.getMessage());
        }
    }

    private void remove(UUID id) {
        store.delete(id);
        table.erased(id);
    }

    /** Does what is left: scans what waits, and removes what nobody referred to for a day. Whatever fails is done the next time. */
    public void tidy() {
        table.noteKept();
        table.leftAlone(clock.instant().minus(WAITS).minus(UNDER_WAY)).forEach(this::remove);
        if (scanner != Scanner.NONE) {
            table.waitingForScan().forEach(this::scanLate);
        }
    }

    /** Removes the content of what was erased while it could not be removed. Looks at all files. */
    public void tidyErased() {
        table.erasedInVault().forEach(this::remove);
    }

    private void scanLate(Known known) {
        UUID id = known.state().id();
        Optional<FileSecret> secret = known.state().stage() == Stage.STAGED
                ? Optional.of(StagedSecret.open(vault, id, known.staged()))
                : secret(id).filter(one -> one.key().length > 0);
        secret.ifPresent(one -> scanned(known.state(), one.file(known.state())));
    }

    private Known known(UUID id) {
        return Optional.ofNullable(table.of(List.of(id)).get(id)).orElseThrow(() -> unknown(id));
    }

    private static RuntimeException unknown(UUID id) {
        return FILE_UNKNOWN.because("Tệp " + id + "; hãy tải lên lần nữa");
    }

    private static RuntimeException erased() {
        return FILE_ERASED.because("Nội dung và tên tệp không còn, không khôi phục được");
    }

    private static RuntimeException infected() {
        return FILE_INFECTED.because("Tệp không được giữ lại; hãy quét máy đã tạo ra nó và gửi tệp khác");
    }

    private static RuntimeException storeAway() {
        return FILE_STORE_AWAY.because("Chưa có gì bị mất; hãy thử lại sau ít phút");
    }
}
