package vn.motcua.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import vn.motcua.local.parts.Java;
import vn.motcua.local.parts.Parts;
import vn.motcua.local.process.ProcessEvent;

/**
 * The JVM that holds a test platform. It is one of its own, so that PostgreSQL and Kafka end in order however the
 * tests end: it stops them when the process that asked for it is gone.
 * Arguments: folder, pid of that process.
 */
public final class TestPlatformProcess {

    private static final String ADDRESSES = "addresses.properties";
    private static final int HEAP_MEGABYTES = 48;

    private TestPlatformProcess() {}

    /** Starts it, and returns the file with its addresses when all is healthy. */
    public static Path start(Home home) {
        try {
            Path folder = Files.createTempDirectory("motcua-test");
            var builder = new ProcessBuilder(Java.command(
                    HEAP_MEGABYTES,
                    List.of(
                            TestPlatformProcess.class.getName(),
                            folder.toString(),
                            String.valueOf(ProcessHandle.current().pid()))));
            builder.environment().put("CLASSPATH", home.classPath("platform"));
            builder.environment().put("MOTCUA_HOME", home.folder().toString());
            Process process = builder.redirectErrorStream(true)
                    .redirectOutput(folder.resolve("platform.log").toFile())
                    .start();
            // The addresses come as a file: its output goes to a log, for a pipe would break with the tests.
            Path addresses = folder.resolve(ADDRESSES);
            while (!Files.exists(addresses)) {
                if (process.waitFor(50, java.util.concurrent.TimeUnit.MILLISECONDS)) {
                    throw new IllegalStateException("test platform: "
                            + Files.readString(folder.resolve("platform.log"), StandardCharsets.UTF_8));
                }
            }
            return addresses;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Locale.setDefault(Locale.ROOT);
        var data = DataFolder.at(Path.of(arguments[0]));
        var asker = ProcessHandle.of(Long.parseLong(arguments[1]));
        var ports = Ports.free();
        var secrets = new Secrets(data.secrets());
        Parts parts = Parts.prepare(Home.find(), data, ports, ports.issuer(), secrets, TestPlatformProcess::say)
                .start(process -> System.out.println(process.name() + " " + process.pid()));
        var end = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            end.countDown();
            awaitQuietly(ended);
        }));
        asker.ifPresentOrElse(process -> process.onExit().thenRun(end::countDown), end::countDown);
        tell(data, ports, secrets);
        end.await();
        parts.close();
        delete(data.path());
        ended.countDown();
    }

    private static void tell(DataFolder data, Ports ports, Secrets secrets) throws IOException {
        Path draft = data.path().resolve("addresses.new");
        Files.writeString(draft, "base=%d%npassword=%s%n".formatted(ports.base(), secrets.password("postgres")));
        Files.move(draft, data.path().resolve(ADDRESSES), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void say(ProcessEvent event) {
        System.out.println(event);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
