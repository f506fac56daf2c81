package vn.motcua.local.launch;

import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import vn.motcua.local.ClockFile;
import vn.motcua.local.DataFolder;
import vn.motcua.local.Home;
import vn.motcua.local.Ports;
import vn.motcua.local.process.Ending;
import vn.motcua.local.process.StartFailed;

/** Starts the product and stays with it until it is told to end. */
final class UpCommand {

    private static final Map<String, String> SHOWN = Map.of(
            "postgres", "PostgreSQL",
            "kafka", "Kafka",
            "issuer", "đăng nhập / issuer",
            "gateway", "cổng vào / gateway",
            "post", "bưu điện / post office");

    private final Home home;
    private final Say say;
    private final CountDownLatch end = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    UpCommand(Home home, Say say) {
        this.home = home;
        this.say = say;
    }

    /** Returns when everything has been stopped again. */
    void run(Options options) throws IOException {
        checkBuild();
        DataFolder data = Folder.claimed(options.data(), options.fresh());
        say.line("Một Cửa · dữ liệu / data: " + data.path());
        try (Running running = Running.claim(data).orElseThrow(() -> alreadyRunning(data))) {
            var ports = new Ports(options.port());
            running.note(ports);
            prepare(data, ports, options.fresh());
            try (Product product = Product.prepare(home, data, ports, say::event)) {
                Runtime.getRuntime().addShutdownHook(new Thread(() -> endInOrder(product), "end"));
                start(product);
                // Said before: who waits in front of the terminal is shown what was said until it is ready.
                new Summary(home, product, say).print();
                running.ready();
                end.await();
            }
            say.line("Đã dừng. Dữ liệu còn ở / stopped, data stays in " + data.path());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            ended.countDown();
        }
    }

    private void checkBuild() {
        List<String> missing = Arrays.stream(Service.values())
                .filter(service -> service.exists(home) && !service.isBuilt(home))
                .map(Service::id)
                .toList();
        if (!missing.isEmpty()) {
            throw new Trouble("Chưa dịch: " + missing, "Not built: " + missing, "./mvnw -DskipTests package");
        }
    }

    /** Loses the data of before, if that is asked for, only when nothing else stands in the way. */
    private void prepare(DataFolder data, Ports ports, boolean fresh) throws IOException {
        List<String> orphans = Ending.endOrphans(data.run());
        if (!orphans.isEmpty()) {
            say.done("đã dọn tiến trình cũ / ended leftovers: " + String.join(", ", orphans));
        }
        List<Integer> taken = ports.taken();
        if (!taken.isEmpty()) {
            throw new Trouble(
                    "Cổng đã có chương trình khác dùng: " + taken,
                    "Ports in use by another program: " + taken,
                    "./motcua up --port " + Ports.free().base());
        }
        Optional<Instant> wanted = Optional.ofNullable(System.getenv("MOTCUA_CLOCK"))
                .filter(text -> !text.isBlank())
                .map(UpCommand::instant);
        Machine machine = Machine.seenFrom(data.path());
        machine.checkMemory();
        if (fresh) {
            Folder.empty(data);
            machine = Machine.seenFrom(data.path());
        }
        machine.checkDisk();
        if (wanted.isPresent() && !new ClockFile(data.clock()).startAt(wanted.get())) {
            throw ClockCommand.backwards(new ClockFile(data.clock()).now());
        }
    }

    /** @throws Trouble when it is no instant with an offset */
    static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException _) {
            throw new Trouble(
                    "Không đọc được thời điểm " + text,
                    "Not an instant: " + text,
                    "2026-03-02T08:00:00+07:00, 2026-03-02T01:00:00Z");
        }
    }

    private void start(Product product) {
        try {
            product.start(process ->
                    say.done(SHOWN.getOrDefault(process.name(), process.name()) + " · pid " + process.pid()));
        } catch (StartFailed e) {
            if (end.getCount() == 0) {
                throw new Trouble("Đã dừng khi đang khởi động", "Stopped while starting", "./motcua up");
            }
            throw new Trouble(
                    "Không khởi động được " + e.getMessage(),
                    "Did not start; everything else has been stopped.",
                    wayOut(e.name(), product.data()));
        }
    }

    /** What a power cut may have damaged, and who has it again. */
    private static String wayOut(String name, DataFolder data) {
        return switch (name) {
            case "kafka" ->
                "xem nhật ký; nếu dữ liệu Kafka hỏng, bỏ đi: các dịch vụ phát lại đủ / see the log; when Kafka's data"
                        + " are damaged, put them away, the services publish all again: mv '" + data.kafka() + "' '"
                        + data.kafka() + ".damaged'; ./motcua up";
            case "postgres" ->
                "xem nhật ký; nếu dữ liệu hỏng, khôi phục bản sao lưu / see the log; when the data are damaged, restore"
                        + " a backup: docs/operations.md";
            default -> "xem nhật ký / see the log";
        };
    }

    static Trouble alreadyRunning(DataFolder data) {
        try {
            String where = Running.lastNote(data)
                    .map(note -> " (pid %d, http://localhost:%d)"
                            .formatted(note.pid(), note.ports().gateway()))
                    .orElse("");
            return new Trouble(
                    "Một Cửa đang chạy trên thư mục này rồi" + where,
                    "Một Cửa already runs on this folder" + where,
                    "./motcua status · ./motcua down · ./motcua up --data DIR --port N");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void endInOrder(Product product) {
        if (ended.getCount() > 0) {
            say.line("Đang dừng / stopping …");
        }
        end.countDown();
        product.close();
        try {
            ended.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
