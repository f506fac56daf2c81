package vn.motcua.local.launch;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.motcua.local.DataFolder;
import vn.motcua.local.Home;
import vn.motcua.local.parts.Java;

/** Starts a launcher in the background, shows what it says, and returns when all is healthy. */
final class DetachCommand {

    private final Home home;
    private final Say say;

    DetachCommand(Home home, Say say) {
        this.home = home;
        this.say = say;
    }

    /** @return 0 when all is healthy, 1 when the launcher gave up */
    int run(Options options) throws IOException {
        DataFolder data = Folder.claimed(options.data(), options.fresh());
        if (Running.isHeld(data)) {
            throw UpCommand.alreadyRunning(data);
        }
        Files.createDirectories(data.run());
        Path log = data.run().resolve("launcher.log");
        Process launcher = start(options, log);
        long shown = 0;
        try {
            do {
                shown = showFrom(log, shown);
                if (Running.isReady(data) && noted(data, launcher)) {
                    showFrom(log, shown);
                    return 0;
                }
            } while (!launcher.waitFor(100, TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        showFrom(log, shown);
        return 1;
    }

    private Process start(Options options, Path log) throws IOException {
        var arguments = new ArrayList<>(List.of(
                Launcher.class.getName(),
                "up",
                "--data",
                options.data().toString(),
                "--port",
                String.valueOf(options.port())));
        if (options.fresh()) {
            arguments.add("--fresh");
        }
        var command = new ArrayList<>(List.of("nohup"));
        command.addAll(Java.command(Launcher.HEAP_MEGABYTES, arguments));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(log.toFile());
        builder.environment().put("CLASSPATH", home.classPath("platform"));
        builder.environment().put("MOTCUA_HOME", home.folder().toString());
        return builder.start();
    }

    private static boolean noted(DataFolder data, Process launcher) throws IOException {
        return Running.lastNote(data)
                .filter(note -> note.pid() == launcher.pid())
                .isPresent();
    }

    private long showFrom(Path log, long from) throws IOException {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] bytes = new byte[(int) (file.length() - from)];
            file.seek(from);
            file.readFully(bytes);
            int whole = lastLineEnd(bytes);
            if (whole > 0) {
                say.line(new String(bytes, 0, whole - 1, StandardCharsets.UTF_8));
            }
            return from + whole;
        }
    }

    private static int lastLineEnd(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }
}
