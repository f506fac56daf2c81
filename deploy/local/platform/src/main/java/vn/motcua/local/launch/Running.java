package vn.motcua.local.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import vn.motcua.local.DataFolder;
import vn.motcua.local.Ports;

/**
 * Who works on a data folder. The operating system lets the lock go when its holder ends, however that ends; the note
 * beside it tells others who holds it.
 */
public final class Running implements AutoCloseable {

    /** @param pid of the launcher */
    record Note(long pid, Ports ports) {}

    private final FileChannel channel;
    private final DataFolder data;

    private Running(FileChannel channel, DataFolder data) {
        this.channel = channel;
        this.data = data;
    }

    /** Returns nothing when another launcher works on the folder. What a killed one has noted is thrown away. */
    public static Optional<Running> claim(DataFolder data) throws IOException {
        Files.createDirectories(data.run());
        var channel = FileChannel.open(lockFile(data), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isLocked(channel)) {
            channel.close();
            return Optional.empty();
        }
        Files.deleteIfExists(readyFile(data));
        Files.deleteIfExists(noteFile(data));
        return Optional.of(new Running(channel, data));
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            // Held by this very JVM, as a test may do.
            return false;
        }
    }

    /** Tells others where the product of this folder listens. */
    public void note(Ports ports) throws IOException {
        Files.writeString(noteFile(data), ProcessHandle.current().pid() + " " + ports.base() + "\n");
    }

    /** Tells those who wait for it that all is healthy. */
    void ready() throws IOException {
        Files.writeString(readyFile(data), "");
    }

    static boolean isReady(DataFolder data) {
        return Files.exists(readyFile(data));
    }

    /** Returns what the last launcher on this folder has noted, whether it still runs or not. */
    static Optional<Note> lastNote(DataFolder data) throws IOException {
        if (!Files.exists(noteFile(data))) {
            return Optional.empty();
        }
        String text = new String(Files.readAllBytes(noteFile(data)), StandardCharsets.US_ASCII);
        // A power cut may have emptied it or cut it off.
        if (!text.matches("[0-9]{1,10} [0-9]{4,5}\n")) {
            return Optional.empty();
        }
        String[] words = text.strip().split(" ");
        return Optional.of(new Note(Long.parseLong(words[0]), new Ports(Integer.parseInt(words[1]))));
    }

    /** @throws Trouble when nothing runs on that data folder */
    static Note current(DataFolder data) throws IOException {
        Optional<Note> note = lastNote(data);
        if (note.isEmpty() || !isHeld(data)) {
            throw new Trouble(
                    "Không chạy trên " + data.path(), "Not running on " + data.path(), "./motcua up --detach");
        }
        return note.get();
    }

    static boolean isHeld(DataFolder data) throws IOException {
        if (!Files.exists(lockFile(data))) {
            return false;
        }
        try (var channel = FileChannel.open(lockFile(data), StandardOpenOption.WRITE)) {
            return !isLocked(channel);
        }
    }

    private static Path lockFile(DataFolder data) {
        return data.run().resolve("lock");
    }

    private static Path noteFile(DataFolder data) {
        return data.run().resolve("launcher");
    }

    private static Path readyFile(DataFolder data) {
        return data.run().resolve("ready");
    }

    /** Leaves the folder to the next. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(readyFile(data));
        Files.deleteIfExists(noteFile(data));
        channel.close();
    }
}
