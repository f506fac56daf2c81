package vn.motcua.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends processes: asks first, then insists. */
public final class Ending {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private Ending() {}

    /** Ends a process in order; kills it when it has not ended after two minutes. */
    public static void end(ProcessHandle process, String signal) {
        if (!process.isAlive()) {
            return;
        }
        send(process, signal);
        if (!endsWithin(process, PATIENCE)) {
            process.destroyForcibly();
            endsWithin(process, PATIENCE);
        }
    }

    /**
     * Ends what a launcher that was killed has left behind. Records that were copied from another folder are thrown away.
     *
     * @param folder where its pid files are
     * @return names of the processes that were still running
     */
    public static List<String> endOrphans(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var ended = new TreeSet<String>();
        try (var files = Files.list(folder);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Path file : files.filter(f -> f.toString().endsWith(".pid")).toList()) {
                var recorded = PidFile.read(file);
                recorded.flatMap(PidFile::running).ifPresent(process -> {
                    threads.submit(() -> end(process, recorded.get().stopSignal()));
                    ended.add(file.getFileName().toString().replace(".pid", ""));
                });
                Files.deleteIfExists(file);
            }
        }
        return List.copyOf(ended);
    }

    /** Returns the names of the processes that run though no launcher may watch over them; ends none. */
    public static List<String> orphans(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var running = new TreeSet<String>();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".pid")).toList()) {
                if (PidFile.read(file).flatMap(PidFile::running).isPresent()) {
                    running.add(file.getFileName().toString().replace(".pid", ""));
                }
            }
        }
        return List.copyOf(running);
    }

    private static void send(ProcessHandle process, String signal) {
        if (signal.equals("TERM")) {
            process.destroy();
            return;
        }
        try {
            new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException _) {
            process.destroy();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean endsWithin(ProcessHandle process, Duration time) {
        try {
            process.onExit().get(time.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
