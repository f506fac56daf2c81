package vn.motcua.servicetest;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import vn.motcua.local.TestPlatform;

/** Gives the service under test a real PostgreSQL with a database of its own, a real Kafka and a real issuer. */
public abstract class RealPlatform implements QuarkusTestResourceLifecycleManager {
    /** Keeps the topics of this test run apart from those of others. */
    public static final String TOPIC_PREFIX = "test" + Long.toString(System.nanoTime() & Long.MAX_VALUE, 36) + ".";

    private static final int KEY_BYTES = 32;

    private final String database;

    /** @param database how the name of its database begins */
    protected RealPlatform(String database) {
        this.database = database;
    }

    @Override
    public Map<String, String> start() {
        TestPlatform platform = TestPlatform.shared();
        Map<String, String> environment =
                new HashMap<>(platform.environment(platform.freshDatabase(database), TOPIC_PREFIX));
        environment.put("MOTCUA_HTTP_PORT", "0");
        environment.put("MOTCUA_TIMERS_LOOK_EVERY", "200ms");
        environment.put("MOTCUA_VAULT_KEY", randomKey());
        return environment;
    }

    private static String randomKey() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    @Override
    public void stop() {
        // The platform ends with the JVM; the database goes with it.
    }
}
