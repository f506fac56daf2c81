package vn.motcua.local.parts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import vn.motcua.local.DataFolder;
import vn.motcua.local.Home;
import vn.motcua.local.Ports;
import vn.motcua.local.Secrets;
import vn.motcua.local.process.ManagedProcess;
import vn.motcua.local.process.ProcessEvent;
import vn.motcua.local.process.ProcessSpec;

/** What the services stand on: PostgreSQL, Kafka and the issuer, each a watched process of its own. */
public final class Parts implements AutoCloseable {

    private final List<ManagedProcess> processes;
    private final FolderDatabases databases;

    private Parts(List<ManagedProcess> processes, FolderDatabases databases) {
        this.processes = processes;
        this.databases = databases;
    }

    /**
     * Says what to start. Nothing runs yet, but a new data folder of PostgreSQL is made.
     *
     * @param publicPort where browsers find the issuer: the gateway's port, or the issuer's own
     */
    public static Parts prepare(
            Home home, DataFolder data, Ports ports, int publicPort, Secrets secrets, Consumer<ProcessEvent> listener) {
        var databases = new FolderDatabases(ports, secrets);
        Path binaries = home.postgresBinaries();
        List<ProcessSpec> specs = List.of(
                Postgres.prepared(
                        binaries, data.postgres(), databases.server(), databases.isPasswordNew(), data.log("postgres")),
                Kafka.spec(home, data, ports),
                Issuer.spec(home, data, ports.issuer(), publicPort));
        List<ManagedProcess> processes = specs.stream()
                .map(spec -> new ManagedProcess(spec, data.run(), listener))
                .toList();
        return new Parts(processes, databases);
    }

    /** Starts all of them at once, and returns when all are healthy. Stops all when one fails. */
    public Parts start(Consumer<ManagedProcess> whenStarted) {
        try {
            startTogether(processes, whenStarted);
            return this;
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /**
     * Starts processes, as many at a time as there are processors, and fails with the first failure after all have been
     * tried. A start is work for a processor: more at a time only take each other's cache.
     */
    public static void startTogether(List<ManagedProcess> processes, Consumer<ManagedProcess> whenStarted) {
        int atATime = Math.max(2, Runtime.getRuntime().availableProcessors());
        try (var threads = Executors.newFixedThreadPool(atATime)) {
            var starts = new ArrayList<CompletableFuture<Void>>();
            for (ManagedProcess process : processes) {
                starts.add(CompletableFuture.runAsync(() -> whenStarted.accept(process.start()), threads));
            }
            CompletableFuture.allOf(starts.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Returns the database of that name, made when missing, with passwords that the data folder keeps. */
    public Database database(String name) {
        return databases.made(name);
    }

    public List<ManagedProcess> processes() {
        return processes;
    }

    /** Stops all, the database last. */
    @Override
    public void close() {
        processes.reversed().forEach(ManagedProcess::close);
    }
}
