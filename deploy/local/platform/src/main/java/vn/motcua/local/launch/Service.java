package vn.motcua.local.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.motcua.local.DataFolder;
import vn.motcua.local.Home;
import vn.motcua.local.Ports;
import vn.motcua.local.parts.Database;
import vn.motcua.local.parts.Issuer;
import vn.motcua.local.parts.Java;
import vn.motcua.local.parts.Kafka;
import vn.motcua.local.process.Probe;
import vn.motcua.local.process.ProcessSpec;

/** The table of services: a service has its name, module, database and port from its row here. */
enum Service {
    PLAN("plan", "plan-service"),
    CATALOG("catalog", "tthc-catalog-service"),
    /** The one that hundreds of requests a second may come to, soon after a start: it is compiled for them at once. */
    DOSSIER("dossier", "dossier-service", Java.READY_COMPILER),
    FEEDBACK("feedback", "feedback-service"),
    DASHBOARD("dashboard", "dashboard-service");

    static final String TOPIC_PREFIX = "motcua.";

    private static final int HEAP_MEGABYTES = 192;
    private static final Duration START_WITHIN = Duration.ofSeconds(240);

    private final String id;
    private final String module;

    private final List<String> options;

    Service(String id, String module) {
        this(id, module, List.of());
    }

    Service(String id, String module, List<String> options) {
        this.id = id;
        this.module = module;
        this.options = options;
    }

    String id() {
        return id;
    }

    String database() {
        return "motcua_" + id;
    }

    int port(Ports ports) {
        return ports.service(ordinal() + 1);
    }

    /** A module that is not packaged by Quarkus is no runnable service yet; one that is has to have been built. */
    boolean exists(Home home) {
        try {
            return Files.readString(home.folder().resolve(module).resolve("pom.xml"))
                    .contains("<artifactId>service-parent</artifactId>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isBuilt(Home home) {
        return Files.exists(jar(home));
    }

    Path jar(Home home) {
        return home.folder().resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }

    ProcessSpec spec(Home home, DataFolder data, Ports ports, Database database) {
        var environment = new LinkedHashMap<>(database.environment());
        environment.putAll(Map.of(
                "QUARKUS_PROFILE", "local",
                // glibc keeps a pool of memory per thread, some 50 MB in all, that a JVM has no use for.
                "MALLOC_ARENA_MAX", "2",
                "MOTCUA_HTTP_PORT", String.valueOf(port(ports)),
                "MOTCUA_KAFKA_BOOTSTRAP", Kafka.bootstrap(ports),
                "MOTCUA_TOPIC_PREFIX", TOPIC_PREFIX,
                "MOTCUA_OIDC_ISSUER", Issuer.publicAddress(ports.gateway()),
                "MOTCUA_OIDC_JWKS", Issuer.keys(ports.issuer()),
                "MOTCUA_VAULT_KEY_FILE", data.vaultKey().toString(),
                "MOTCUA_CLOCK_FILE", data.clock().toString()));
        environment.put("MOTCUA_FILES_FOLDER", data.papers().resolve(id).toString());
        environment.putAll(PostOfficeProcess.environment(ports));
        return new ProcessSpec(
                id,
                Java.command(
                        HEAP_MEGABYTES,
                        data.archive(id),
                        Stream.concat(
                                        options.stream(),
                                        Stream.of("-jar", jar(home).toString()))
                                .toList()),
                environment,
                data.log(id),
                probe(ports),
                "TERM",
                START_WITHIN);
    }

    Probe probe(Ports ports) {
        return Probe.http(URI.create("http://127.0.0.1:" + port(ports) + "/q/health/ready"));
    }
}
