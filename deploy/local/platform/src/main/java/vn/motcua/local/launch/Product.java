package vn.motcua.local.launch;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import vn.motcua.local.ClockFile;
import vn.motcua.local.DataFolder;
import vn.motcua.local.Home;
import vn.motcua.local.Ports;
import vn.motcua.local.Secrets;
import vn.motcua.local.Tokens;
import vn.motcua.local.parts.Database;
import vn.motcua.local.parts.Issuer;
import vn.motcua.local.parts.Parts;
import vn.motcua.local.process.ManagedProcess;
import vn.motcua.local.process.ProcessEvent;

/**
 * The whole product on one machine: PostgreSQL, Kafka, issuer, the services that exist, and the gateway, each a process
 * that is watched and started again. The launcher and the system test start the same one.
 */
public final class Product implements AutoCloseable {

    private final Home home;
    private final DataFolder data;
    private final Ports ports;
    private final Consumer<ProcessEvent> listener;
    private final Parts parts;
    private final List<ManagedProcess> own = new ArrayList<>();
    private boolean closed;

    private Product(Home home, DataFolder data, Ports ports, Consumer<ProcessEvent> listener) throws IOException {
        this.home = home;
        this.data = data;
        this.ports = ports;
        this.listener = listener;
        this.parts = Parts.prepare(home, data, ports, ports.gateway(), new Secrets(data.secrets()), listener);
    }

    /**
     * Prepares everything and starts nothing yet.
     *
     * @param data a folder that nobody else works on
     * @param listener told when a process dies and comes back
     */
    public static Product prepare(Home home, DataFolder data, Ports ports, Consumer<ProcessEvent> listener)
            throws IOException {
        Secrets.key(data.vaultKey());
        new ClockFile(data.clock()).makeIfMissing();
        return new Product(home, data, ports, listener);
    }

    /**
     * Starts everything, and returns when all is healthy. When one part fails, or another thread closes the product
     * meanwhile, everything is stopped.
     *
     * @param whenStarted told of each process when it is healthy
     * @throws IllegalStateException when a service has sources but was not built
     */
    public Product start(Consumer<ManagedProcess> whenStarted) {
        List<Service> services = builtServices(home);
        try {
            parts.start(whenStarted);
            Parts.startTogether(prepareOwn(services), whenStarted);
            return this;
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private static List<Service> builtServices(Home home) {
        List<Service> services = Arrays.stream(Service.values())
                .filter(service -> service.exists(home))
                .toList();
        services.stream().filter(service -> !service.isBuilt(home)).findFirst().ifPresent(service -> {
            throw new IllegalStateException("not built: " + service.jar(home));
        });
        return services;
    }

    private synchronized List<ManagedProcess> prepareOwn(List<Service> services) {
        if (closed) {
            throw new IllegalStateException("closed while starting");
        }
        own.add(new ManagedProcess(GatewayProcess.spec(home, data, ports), data.run(), listener));
        own.add(new ManagedProcess(PostOfficeProcess.spec(home, data, ports), data.run(), listener));
        var databases = new EnumMap<Service, Database>(Service.class);
        services.forEach(service -> databases.put(service, parts.database(service.database())));
        databases.values().parallelStream().forEach(Database::migrate);
        databases.forEach((service, database) ->
                own.add(new ManagedProcess(service.spec(home, data, ports, database), data.run(), listener)));
        return List.copyOf(own);
    }

    public synchronized List<ManagedProcess> processes() {
        var all = new ArrayList<>(parts.processes());
        all.addAll(own);
        return List.copyOf(all);
    }

    /**
     * Returns one process, to be looked at or killed.
     *
     * @param name postgres, kafka, issuer, gateway, post, plan, catalog, dossier, feedback or dashboard
     */
    public ManagedProcess process(String name) {
        return processes().stream()
                .filter(process -> process.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no process " + name));
    }

    /** Returns where browsers and clients come in. */
    public URI address() {
        return URI.create("http://localhost:" + ports.gateway());
    }

    public Ports ports() {
        return ports;
    }

    public DataFolder data() {
        return data;
    }

    public ClockFile clock() {
        return new ClockFile(data.clock());
    }

    public Tokens tokens() {
        return new Tokens(Issuer.tokens(ports.issuer()), home.logins());
    }

    /** Stops the gateway and the services, then what they stand on. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            own.forEach(process -> threads.submit(process::close));
        }
        parts.close();
    }
}
