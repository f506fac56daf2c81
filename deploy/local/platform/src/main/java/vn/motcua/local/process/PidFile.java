package vn.motcua.local.process;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Remembers a running process, so that a later launcher finds it. A pid alone is not enough, for numbers are used
 * again: a process is ours only if it also started at the recorded time. The file also names the folder that it was
 * written in: in a copy of that folder it speaks of the processes of another.
 *
 * @param pid number of the process
 * @param startedAt its start as the operating system tells it
 * @param stopSignal the signal that asks it for an orderly end
 */
public record PidFile(long pid, Instant startedAt, String stopSignal) {

    /** Linux counts a start from boot, and the time of boot wavers by a fraction of a second. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    static PidFile of(ProcessHandle process, String stopSignal) {
        return new PidFile(process.pid(), process.info().startInstant().orElse(Instant.EPOCH), stopSignal);
    }

    /** Returns what the file says; nothing when there is none, it was damaged by a crash, or it is a copy. */
    public static Optional<PidFile> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            String[] words = Files.readString(file).strip().split(" ", 4);
            return words.length == 4 && words[3].equals(folderOf(file))
                    ? Optional.of(new PidFile(Long.parseLong(words[0]), Instant.parse(words[1]), words[2]))
                    : Optional.empty();
        } catch (NumberFormatException | DateTimeParseException | MalformedInputException _) {
            return Optional.empty();
        }
    }

    public void write(Path file) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(draft, pid + " " + startedAt + " " + stopSignal + " " + folderOf(file) + "\n");
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String folderOf(Path file) throws IOException {
        return file.toAbsolutePath().getParent().toRealPath().toString();
    }

    /** Returns the process if it still runs and is the one that was recorded. */
    public Optional<ProcessHandle> running() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::startedThen);
    }

    private boolean startedThen(ProcessHandle process) {
        Instant start = process.info().startInstant().orElse(Instant.EPOCH);
        return Duration.between(startedAt, start).abs().compareTo(TOLERANCE) <= 0;
    }
}
