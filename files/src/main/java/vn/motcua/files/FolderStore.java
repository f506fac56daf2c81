package vn.motcua.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

/** Files in a folder of this machine, or of one that all instances share. */
public final class FolderStore implements FileStore {
    /** What began so long ago was broken off. */
    private static final Duration BROKEN_OFF = Duration.ofDays(1);

    private static final int ENDING = 2;

    private final Path folder;
    private final Path incoming;

    /** Makes the folder where it is not there, and clears away what was broken off. */
    public FolderStore(Path folder) {
        this.folder = folder;
        incoming = folder.resolve(".incoming");
        try {
            Files.createDirectories(incoming);
            clearAway();
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for files: " + folder, e);
        }
    }

    private void clearAway() throws IOException {
        FileTime before = FileTime.from(Instant.now().minus(BROKEN_OFF));
        try (Stream<Path> left = Files.list(incoming)) {
            for (Path one : left.toList()) {
                if (Files.getLastModifiedTime(one).compareTo(before) < 0) {
                    Files.deleteIfExists(one);
                }
            }
        }
    }

    @Override
    public Path incoming() {
        return incoming;
    }

    @Override
    public void put(UUID id, Path sealed) {
        Path place = place(id);
        try {
            Files.createDirectories(place.getParent());
            force(sealed);
            Files.move(sealed, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(place.getParent());
        } catch (IOException e) {
            throw new FileStoreAway("not kept: " + id, e);
        }
    }

    private static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public InputStream read(UUID id, long from, long length) {
        try {
            SeekableByteChannel channel = Files.newByteChannel(place(id), StandardOpenOption.READ);
            return new FirstBytes(Channels.newInputStream(channel.position(from)), length);
        } catch (NoSuchFileException e) {
            throw new FileMissing("not there: " + id, e);
        } catch (IOException e) {
            throw new FileStoreAway("cannot be read: " + id, e);
        }
    }

    @Override
    public void delete(UUID id) {
        try {
            Files.deleteIfExists(place(id));
        } catch (IOException e) {
            throw new FileStoreAway("cannot be removed: " + id, e);
        }
    }

    /** Identifiers begin with their time, and end with chance: by their ends, folders fill alike. */
    private Path place(UUID id) {
        String name = id.toString();
        return folder.resolve(name.substring(name.length() - ENDING)).resolve(name);
    }
}
