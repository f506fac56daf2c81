package vn.motcua.local.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vn.motcua.local.process.ProcessSpec;

/** PostgreSQL from the binaries of Maven Central, run as a child process of ours, durable, on loopback only. */
public final class Postgres {

    private Postgres() {}

    /**
     * Prepares the data folder when it is new, and says how to start the server on it.
     *
     * @param binariesJar jar with the programs
     * @param folder the data of PostgreSQL
     * @param isPasswordNew whether the server of a folder that is not new does not know its password yet
     */
    public static ProcessSpec prepared(
            Path binariesJar, Path folder, PostgresServer server, boolean isPasswordNew, Path log) {
        try {
            Path programs = PostgresBinaries.unpacked(binariesJar).resolve("bin");
            boolean isNew = !Files.exists(folder.resolve("PG_VERSION"));
            if (isNew) {
                initialise(programs, folder, server.superPassword());
            }
            PostmasterPid.removeIfStale(folder);
            if (isPasswordNew && !isNew) {
                learnPassword(programs, folder, server.superPassword());
            }
            return new ProcessSpec(
                    "postgres",
                    asOrdinaryUser(command(programs, folder, server.port())),
                    Map.of("TZ", "UTC"),
                    log,
                    server::answers,
                    // SIGINT ends sessions and stops in order; SIGTERM would wait for every client to leave.
                    "INT",
                    Duration.ofSeconds(180));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Path programs, Path folder, int port) {
        var command = new ArrayList<>(List.of(programs.resolve("postgres").toString(), "-D", folder.toString()));
        Map<String, String> settings = Map.ofEntries(
                Map.entry("port", String.valueOf(port)),
                Map.entry("listen_addresses", PostgresServer.HOST),
                Map.entry("unix_socket_directories", ""),
                Map.entry("fsync", "on"),
                Map.entry("synchronous_commit", "on"),
                Map.entry("full_page_writes", "on"),
                Map.entry("shared_buffers", "128MB"),
                Map.entry("max_connections", "300"),
                Map.entry("max_wal_size", "2GB"),
                Map.entry("password_encryption", "scram-sha-256"),
                Map.entry("timezone", "UTC"),
                Map.entry("log_timezone", "UTC"));
        settings.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return command;
    }

    /** In a draft folder first: a crash in the middle leaves no half-made database behind. */
    private static void initialise(Path programs, Path folder, String superPassword) throws IOException {
        Files.createDirectories(folder.toAbsolutePath().getParent());
        Path draft = Files.createTempDirectory(folder.toAbsolutePath().getParent(), "initdb");
        Path passwordFile = Files.createTempFile(folder.toAbsolutePath().getParent(), "initdb", ".password");
        try {
            Files.writeString(passwordFile, superPassword);
            run(
                    asOrdinaryUser(List.of(
                            programs.resolve("initdb").toString(),
                            "--pgdata=" + draft,
                            "--username=postgres",
                            "--pwfile=" + passwordFile,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=C",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8")),
                    "");
            Files.move(draft, folder);
        } finally {
            Files.delete(passwordFile);
        }
    }

    /** Without a server and without a password: who owns the folder may do so. */
    private static void learnPassword(Path programs, Path folder, String superPassword) throws IOException {
        run(
                asOrdinaryUser(List.of(
                        programs.resolve("postgres").toString(),
                        "--single",
                        "-D",
                        folder.toString(),
                        "-c",
                        "password_encryption=scram-sha-256",
                        "postgres")),
                "ALTER ROLE postgres PASSWORD '" + superPassword + "'\n");
    }

    /** PostgreSQL refuses to run as root. A user name space of its own makes root look like somebody else. */
    private static List<String> asOrdinaryUser(List<String> command) {
        if (!System.getProperty("user.name").equals("root")) {
            return command;
        }
        var wrapped = new ArrayList<>(List.of("unshare", "-U"));
        wrapped.addAll(command);
        return wrapped;
    }

    private static void run(List<String> command, String input) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var stdin = process.outputWriter(StandardCharsets.UTF_8)) {
            stdin.write(input);
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException("%s: %s".formatted(String.join(" ", command), output));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
