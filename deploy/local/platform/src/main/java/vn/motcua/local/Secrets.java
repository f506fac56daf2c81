package vn.motcua.local;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** Passwords of a data folder: made when first asked for, kept in a file that only its owner may read. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 20;
    private static final int KEY_BYTES = 32;
    private static final String PASSWORD = "[0-9a-f]{" + 2 * BYTES + "}";

    private final Path file;
    private final Properties known = new Properties();
    private final Set<String> made = new HashSet<>();

    /** A file that was emptied or cut off gives what is whole in it; the rest is made anew. */
    public Secrets(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
                known.load(in);
            } catch (IllegalArgumentException _) {
                known.clear();
            }
            known.values().removeIf(password -> !String.valueOf(password).matches(PASSWORD));
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
        String fresh = HexFormat.of().formatHex(bytes);
        known.setProperty(name, fresh);
        made.add(name);
        keep();
        return fresh;
    }

    /** Returns whether the password of that name was made by us, so that nobody knows it yet. */
    public synchronized boolean isNew(String name) {
        return made.contains(name);
    }

    /** Returns the password of that name when it was made before. */
    public synchronized Optional<String> kept(String name) {
        return Optional.ofNullable(known.getProperty(name));
    }

    /**
     * Makes a file with a random key, 32 bytes in Base64, unless it is there.
     *
     * @throws DamagedFile when it is there and holds something else than keys
     */
    public static void key(Path file) throws IOException {
        if (Files.exists(file)) {
            keys(file);
        } else {
            write(file, List.of(newKey()));
        }
    }

    /**
     * Reads a file of keys, one a line: the first seals, all open.
     *
     * @throws DamagedFile when it holds something else
     */
    public static List<String> keys(Path file) throws IOException {
        List<String> keys = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (keys.isEmpty() || !keys.stream().allMatch(Secrets::isKey)) {
            throw new DamagedFile(
                    file,
                    "rỗng hoặc hỏng; không có khoá thì không đọc lại được dữ liệu cá nhân",
                    "is empty or damaged; without the key no personal data can be read again",
                    "chép lại từ bản sao lưu / copy it from a backup: cp BACKUP/vault.key '" + file + "'");
        }
        return keys;
    }

    /** Writes a file of keys in one step. */
    public static void write(Path file, List<String> keys) throws IOException {
        DurableFile.write(file, String.join("\n", keys) + "\n");
    }

    /** Returns 32 random bytes in Base64. */
    public static String newKey() {
        byte[] bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static boolean isKey(String line) {
        try {
            return Base64.getDecoder().decode(line).length == KEY_BYTES;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private void keep() {
        try {
            var text = new StringWriter();
            known.store(text, null);
            DurableFile.write(file, text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
