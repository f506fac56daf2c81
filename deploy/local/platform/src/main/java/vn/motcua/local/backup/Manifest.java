package vn.motcua.local.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.TreeMap;
import vn.motcua.local.DurableFile;

/**
 * What a backup holds. It is written last: a folder without it is no backup, but one that broke off.
 *
 * @param at the state that the backup holds is that of this instant
 * @param digests SHA-256 of each file in hexadecimal, by its path in the backup
 */
record Manifest(Instant at, Map<String, String> digests) {

    private static final String NAME = "motcua-backup";
    private static final String FIRST_LINE = "motcua-backup 1 ";

    Manifest {
        digests = Map.copyOf(digests);
    }

    void write(Path folder) throws IOException {
        var text = new StringBuilder(FIRST_LINE).append(at).append('\n');
        new TreeMap<>(digests)
                .forEach((path, digest) ->
                        text.append(digest).append("  ").append(path).append('\n'));
        DurableFile.write(folder.resolve(NAME), text.append("end\n").toString());
    }

    /** @throws DamagedBackup when there is none, or it is not whole */
    static Manifest read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            throw new DamagedBackup(
                    folder + " không phải là bản sao lưu trọn vẹn", folder + " is no whole backup of Một Cửa");
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        if (!text.startsWith(FIRST_LINE) || !text.endsWith("\nend\n")) {
            throw damaged(file);
        }
        var digests = new TreeMap<String, String>();
        for (String line : text.lines().skip(1).toList()) {
            if (line.matches("[0-9a-f]{64} {2}.+")) {
                digests.put(line.substring(66), line.substring(0, 64));
            } else if (!line.equals("end")) {
                throw damaged(file);
            }
        }
        try {
            String at = text.lines().findFirst().orElseThrow().substring(FIRST_LINE.length());
            return new Manifest(Instant.parse(at), digests);
        } catch (DateTimeParseException _) {
            throw damaged(file);
        }
    }

    private static DamagedBackup damaged(Path file) {
        return new DamagedBackup("Tệp " + file + " bị hỏng", "The file " + file + " is damaged");
    }
}
