package vn.motcua.bench.store;

import io.vertx.pgclient.PgConnectOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.bench.RawLimit;

/** The check of (a): PostgreSQL's own load program with the same insert, when the machine has it and it is wanted. */
final class PgBench {
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    private PgBench() {}

    static boolean wanted() {
        return "1".equals(System.getenv("MOTCUA_BENCH_PGBENCH"));
    }

    /**
     * Prepared single-row inserts, one transaction each.
     *
     * @param address of a database that has the table of {@link RawLimit}
     * @return transactions a second
     */
    static double run(PgConnectOptions address, int clients, Duration measured)
            throws IOException, InterruptedException {
        Path script = Files.createTempFile("motcua-bench", ".sql");
        try {
            Files.writeString(
                    script,
                    "INSERT INTO raw (id, name, version, metadata, payload) VALUES (gen_random_uuid(), 'account.opened', 1,"
                            + " '{\"actor\":\"bench\"}', '{\"accountId\":\"0198c2f4-0000-7000-8000-000000000000\",\"text\":\""
                            + RawLimit.TEXT + "\"}');\n");
            ProcessBuilder command = new ProcessBuilder(List.of(
                            "pgbench",
                            "--no-vacuum",
                            "--protocol=prepared",
                            "--client=" + clients,
                            "--jobs=" + Math.min(2, clients),
                            "--time=" + measured.toSeconds(),
                            "--file=" + script,
                            "--host=" + address.getHost(),
                            "--port=" + address.getPort(),
                            "--username=" + address.getUser(),
                            address.getDatabase()))
                    .redirectErrorStream(true);
            command.environment().put("PGPASSWORD", address.getPassword());
            Process process = command.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Matcher rate = RATE.matcher(output);
            if (process.waitFor() != 0 || !rate.find()) {
                throw new IOException("pgbench: " + output);
            }
            return Double.parseDouble(rate.group(1));
        } finally {
            Files.delete(script);
        }
    }
}
