package vn.motcua.local.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Predicate;

/** Copies files so that they are on disk, for their owner alone, and tells what each copy holds. */
final class Copying {

    private static final int BUFFER_BYTES = 1 << 20;

    private Copying() {}

    /** Told of each copy: its path below the target, and the SHA-256 of its content. */
    interface Listener {
        void copied(Path path, String digest);
    }

    /**
     * Copies a tree. Files that vanish meanwhile are left out, as a database's do.
     *
     * @param wanted which paths below the source; a folder that is not wanted is left out with all that is in it
     */
    static void tree(Path source, Path target, Predicate<Path> wanted, Listener listener) throws IOException {
        Files.walkFileTree(source, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Path path = source.relativize(folder);
                if (!folder.equals(source) && !wanted.test(path)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                folder(target.resolve(path));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path path = source.relativize(file);
                if (wanted.test(path)) {
                    try {
                        listener.copied(path, file(file, target.resolve(path)));
                    } catch (NoSuchFileException gone) {
                        if (Files.exists(file)) {
                            throw gone;
                        }
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
    }

    /** Makes a folder for its owner alone, where there is none. */
    static void folder(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }

    /** Returns the SHA-256 of what was copied. */
    static String file(Path source, Path target) throws IOException {
        MessageDigest digest = sha256();
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var in = FileChannel.open(source, StandardOpenOption.READ);
                var out = FileChannel.open(
                        target, java.util.Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly)) {
            var buffer = ByteBuffer.allocate(BUFFER_BYTES);
            while (in.read(buffer) >= 0) {
                buffer.flip();
                digest.update(buffer.duplicate());
                while (buffer.hasRemaining()) {
                    out.write(buffer);
                }
                buffer.clear();
            }
            out.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Flushes the names of a folder's files. */
    static void flush(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
