package vn.motcua.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ThreadLocalRandom;
import vn.motcua.local.parts.Database;
import vn.motcua.local.parts.Issuer;
import vn.motcua.local.parts.Kafka;
import vn.motcua.local.parts.PostgresServer;

/**
 * Real PostgreSQL, Kafka and issuer for tests. One per JVM, or one for a whole build when the environment variable
 * MOTCUA_TEST_PLATFORM names the file with its addresses.
 */
public final class TestPlatform {

    /** Also the name of the system property: tests may see this class through several class loaders. */
    private static final String KEY = "motcua.test.platform";

    private static final String OWNER_PASSWORD = "owner";
    private static final String APP_PASSWORD = "app";

    private final Ports ports;
    private final PostgresServer postgres;
    private final Tokens tokens;

    private TestPlatform(Properties addresses) {
        ports = new Ports(Integer.parseInt(addresses.getProperty("base")));
        postgres = new PostgresServer(ports.postgres(), addresses.getProperty("password"));
        tokens = new Tokens(Issuer.tokens(ports.issuer()), Home.find().logins());
    }

    /** Returns the platform of this JVM, started at the first call; it ends with the JVM. */
    public static TestPlatform shared() {
        synchronized (KEY.intern()) {
            String file = System.getProperty(KEY, System.getenv("MOTCUA_TEST_PLATFORM"));
            if (file == null) {
                // A platform that cannot start fails the first test slowly, and the others at once.
                System.setProperty(KEY, "/the/first/start/failed");
                file = TestPlatformProcess.start(Home.find()).toString();
                System.setProperty(KEY, file);
            }
            return new TestPlatform(read(Path.of(file)));
        }
    }

    private static Properties read(Path file) {
        var addresses = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            addresses.load(in);
            return addresses;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes a new, empty database with an owner and an app role of its own.
     *
     * @param name how it begins: lower-case letters, digits and underscores
     */
    public Database freshDatabase(String name) {
        String unique = name + "_" + Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36);
        return postgres.database(unique, OWNER_PASSWORD, APP_PASSWORD);
    }

    /** Connects to a database of {@link #freshDatabase} as its owner, who may do what no service may. */
    public Connection asOwner(String name) throws SQLException {
        Database database = Database.on(postgres, name, OWNER_PASSWORD, APP_PASSWORD);
        return DriverManager.getConnection(database.jdbcUrl(), database.owner(), database.ownerPassword());
    }

    /** Makes a database once more, as the next start of the product does. */
    Database again(Database database) {
        return postgres.database(database.name(), database.ownerPassword(), database.appPassword());
    }

    /** Returns host and port of the Kafka broker. Topics are not made by themselves. */
    public String kafkaBootstrap() {
        return Kafka.bootstrap(ports);
    }

    /** Returns what tokens carry as {@code iss}. */
    public String issuer() {
        return Issuer.publicAddress(ports.issuer());
    }

    /** Returns where the issuer's keys are. */
    public String jwks() {
        return Issuer.keys(ports.issuer());
    }

    /** Returns an access token of that person, by a password grant; a name as in deploy/local/issuer/logins.txt. */
    public String token(String user) {
        return tokens.ofUser(user);
    }

    /** Returns an access token of that client, by client credentials; an id as in deploy/local/issuer/logins.txt. */
    public String clientToken(String client) {
        return tokens.ofClient(client);
    }

    /**
     * Prepares a database for a service on this platform and returns the service's environment: database, Kafka, issuer and keys. A
     * Quarkus test hands it out as configuration, for {@code application.properties} refers to these names.
     *
     * @param topicPrefix keeps the topics of one test apart from those of others, "motcua." in the product
     */
    public Map<String, String> environment(Database database, String topicPrefix) {
        database.migrate();
        var environment = new LinkedHashMap<>(database.environment());
        environment.put("MOTCUA_KAFKA_BOOTSTRAP", kafkaBootstrap());
        environment.put("MOTCUA_TOPIC_PREFIX", topicPrefix);
        environment.put("MOTCUA_OIDC_ISSUER", issuer());
        environment.put("MOTCUA_OIDC_JWKS", jwks());
        return environment;
    }
}
