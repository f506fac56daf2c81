package vn.motcua.local.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** Prepares the folder of a broker once; a folder that was prepared before is left as it is. */
final class LogFolder {

    private LogFolder() {}

    static void format(BrokerSettings settings) throws IOException {
        if (Files.exists(settings.folder().resolve("log").resolve("meta.properties"))) {
            return;
        }
        Files.createDirectories(settings.folder());
        Path file = settings.folder().resolve("format.properties");
        try (var out = Files.newBufferedWriter(file)) {
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
}
