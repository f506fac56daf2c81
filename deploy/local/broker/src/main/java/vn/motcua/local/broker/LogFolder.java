package vn.motcua.local.broker;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** Prepares the folder of a broker once; a folder that was prepared before is left as it is. */
final class LogFolder {

    private LogFolder() {}

    static void format(BrokerSettings settings) throws IOException {
        Path meta = settings.folder().resolve("log").resolve("meta.properties");
        Path kept = settings.folder().resolve("meta.properties.kept");
        if (!Files.exists(meta)) {
            make(settings);
        } else if (!isWhole(meta) && isWhole(kept)) {
            // Emptied or cut off by a power cut. Under another identity Kafka would find its partitions nowhere.
            Files.copy(kept, meta, StandardCopyOption.REPLACE_EXISTING);
        }
        if (isWhole(meta)) {
            keep(meta, kept);
        }
    }

    private static void keep(Path meta, Path kept) throws IOException {
        byte[] content = Files.readAllBytes(meta);
        if (Files.exists(kept) && Arrays.equals(content, Files.readAllBytes(kept))) {
            return;
        }
        Path draft = kept.resolveSibling(kept.getFileName() + ".new");
        try (var channel = FileChannel.open(
                draft, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(content));
            channel.force(true);
        }
        Files.move(draft, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void make(BrokerSettings settings) throws IOException {
        Files.createDirectories(settings.folder());
        Path file = settings.folder().resolve("format.properties");
        // A stream, not a writer: Kafka reads the file as Latin-1, where the letters of a path must be escaped.
        try (var out = Files.newOutputStream(file)) {
            settings.asProperties().store(out, null);
        }
        String[] command = {
            "format",
            "--config",
            file.toString(),
            "--cluster-id",
            Uuid.randomUuid().toString(),
            "--ignore-formatted"
        };
        int result = StorageTool.execute(command, System.out);
        if (result != 0) {
            throw new IOException("Kafka did not format " + settings.folder() + ": result " + result);
        }
    }

    private static boolean isWhole(Path meta) throws IOException {
        if (!Files.exists(meta)) {
            return false;
        }
        var properties = new Properties();
        try (var in = Files.newBufferedReader(meta, StandardCharsets.ISO_8859_1)) {
            properties.load(in);
        }
        return properties.keySet().containsAll(List.of("version", "cluster.id", "node.id", "directory.id"))
                && properties.getProperty("directory.id").length()
                        == properties.getProperty("cluster.id").length();
    }
}
