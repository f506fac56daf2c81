package vn.motcua.files;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes a file in as it comes: looks at its name, size and content, takes out what a picture tells about its making, and seals it on
 * the way to the disk. At no time is it whole in memory, or in the clear on a disk.
 */
public final class Intake {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final FileStore store;
    private final FileTypes types;
    private final long bytesMax;

    public Intake(FileStore store, FileTypes types, long bytesMax) {
        this.store = store;
        this.types = types;
        this.bytesMax = bytesMax;
    }

    /**
     * A file that has come in and lies sealed in the store's own place for that; nobody else sees it yet.
     *
     * @param given SHA-256 of name and content as they were sent, lower-case hex
     */
    public record Taken(KeptFile file, String given, Path sealed) {}

    /**
     * Reads a file to its end. What was written is removed again where it is refused or broken off.
     *
     * @param told media type that the sender calls it
     * @param length that the sender announced; negative when they did not
     * @throws vn.motcua.eventstore.Refused what is wrong with it
     * @throws FileStore.FileStoreAway nothing can be written
     * @throws IOException the sender broke off
     */
    public Taken take(UUID id, FileName name, Optional<String> told, long length, InputStream content)
            throws IOException {
        if (length > bytesMax) {
            throw tooLarge();
        }
        InputStream bounded = new FirstBytes(content, bytesMax + 1);
        byte[] head = bounded.readNBytes(FileTypes.HEAD);
        if (head.length == 0) {
            throw FileRefusal.FILE_EMPTY.because("Hãy chọn lại tệp: tệp đã gửi có 0 byte");
        }
        String type = types.of(head, name, told);
        return sealed(id, name, type, new SequenceInputStream(new ByteArrayInputStream(head), bounded));
    }

    private Taken sealed(UUID id, FileName name, String type, InputStream content) throws IOException {
        Path sealed = fresh();
        boolean taken = false;
        try {
            MessageDigest given = sha256();
            given.update((name.text() + '\0').getBytes(StandardCharsets.UTF_8));
            MessageDigest kept = sha256();
            byte[] key = new byte[Frames.KEY];
            RANDOM.nextBytes(key);
            Counting sent = new Counting(new DigestInputStream(content, given));
            Counted written = new Counted(new DigestOutputStream(new SealingStream(opened(sealed), key, id), kept));
            try (written) {
                Pictures.copy(type, sent, written);
            }
            KeptFile file = new KeptFile(id, name.text(), key, hex(kept), written.bytes, type);
            taken = true;
            return new Taken(file, hex(given), sealed);
        } finally {
            if (!taken) {
                Files.deleteIfExists(sealed);
            }
        }
    }

    private Path fresh() {
        try {
            return Files.createTempFile(store.incoming(), "file", ".sealed");
        } catch (IOException e) {
            throw new FileStore.FileStoreAway("nothing can be written", e);
        }
    }

    private static OutputStream opened(Path sealed) {
        try {
            return Files.newOutputStream(sealed);
        } catch (IOException e) {
            throw new FileStore.FileStoreAway("nothing can be written", e);
        }
    }

    /** Gives a file that has come in its place in the store. @throws FileStore.FileStoreAway not now */
    public void keep(Taken taken) {
        store.put(taken.file().id(), taken.sealed());
    }

    /** Lets a file go that has come in: it was there before, or is not wanted. */
    public void letGo(Taken taken) {
        try {
            Files.deleteIfExists(taken.sealed());
        } catch (IOException e) {
            throw new FileStore.FileStoreAway("cannot be removed", e);
        }
    }

    private RuntimeException tooLarge() {
        return FileRefusal.FILE_TOO_LARGE.because(
                "Tối đa %d MiB; hãy giảm độ phân giải khi quét hoặc chia thành nhiều tệp".formatted(bytesMax >> 20));
    }

    /** Counts what comes, and stops where it is too much. */
    private final class Counting extends FilterInputStream {
        private long bytes;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int at, int length) throws IOException {
            int read = super.read(into, at, length);
            bytes += Math.max(read, 0);
            if (bytes > bytesMax) {
                throw tooLarge();
            }
            return read;
        }
    }

    /** Counts what is written; a disk that is full is the store's fault, and no broken upload. */
    private static final class Counted extends FilterOutputStream {
        private long bytes;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] from, int at, int length) throws IOException {
            try {
                out.write(from, at, length);
            } catch (IOException e) {
                throw new FileStore.FileStoreAway("no room for what comes in", e);
            }
            bytes += length;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
