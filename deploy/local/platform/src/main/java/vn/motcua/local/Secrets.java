package vn.motcua.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;

/** Passwords of a data folder: made when first asked for, kept in a file that only its owner may read. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 20;

    private final Path file;
    private final Properties known = new Properties();

    public Secrets(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                known.load(in);
            }
        }
    }

    /** Returns the password of that name, 40 hexadecimal digits. */
    public synchronized String password(String name) {
        String password = known.getProperty(name);
        if (password != null) {
            return password;
        }
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String made = HexFormat.of().formatHex(bytes);
        known.setProperty(name, made);
        keep();
        return made;
    }

    /** Returns the password of that name when it was made before. */
    public synchronized Optional<String> kept(String name) {
        return Optional.ofNullable(known.getProperty(name));
    }

    /** Makes a file with a random key, 32 bytes in Base64, unless it is there. */
    public static void key(Path file) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        Path draft = draftOf(file);
        Files.writeString(draft, Base64.getEncoder().encodeToString(bytes) + "\n");
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path draftOf(Path file) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        return Files.createTempFile(file.toAbsolutePath().getParent(), "secret", ".new", ownerOnly);
    }

    private void keep() {
        try {
            Path draft = draftOf(file);
            try (var out = Files.newBufferedWriter(draft)) {
                known.store(out, null);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
