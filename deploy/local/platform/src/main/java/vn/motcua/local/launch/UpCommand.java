package vn.motcua.local.launch;

import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
            "gateway", "cổng vào / gateway");

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
        DataFolder data = Folder.claimed(options.data());
        say.line("Một Cửa · dữ liệu / data: " + data.path());
        try (Running running = Running.claim(data).orElseThrow(() -> alreadyRunning(data))) {
            prepare(data, options);
            var ports = new Ports(options.port());
            running.note(ports);
            try (Product product = Product.prepare(home, data, ports, say::event)) {
                Runtime.getRuntime().addShutdownHook(new Thread(() -> endInOrder(product), "end"));
                start(product);
                running.ready();
                new Summary(home, product, say).print();
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

    private void prepare(DataFolder data, Options options) throws IOException {
        List<String> orphans = Ending.endOrphans(data.run());
        if (!orphans.isEmpty()) {
            say.done("đã dọn tiến trình cũ / ended leftovers: " + String.join(", ", orphans));
        }
        if (options.fresh()) {
            Folder.empty(data);
        }
        Machine.seenFrom(data.path()).check();
        List<Integer> taken = new Ports(options.port()).taken();
        if (!taken.isEmpty()) {
            throw new Trouble(
                    "Cổng đã có chương trình khác dùng: " + taken,
                    "Ports in use by another program: " + taken,
                    "./motcua up --port " + Ports.free().base());
        }
        setClock(data);
    }

    private static void setClock(DataFolder data) throws IOException {
        String wanted = System.getenv("MOTCUA_CLOCK");
        if (wanted != null && !wanted.isBlank() && !new ClockFile(data.clock()).startAt(instant(wanted))) {
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
                    "xem nhật ký / see the log; ./motcua up --fresh (xoá dữ liệu / loses the data)");
        }
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
