package vn.motcua.eventstore.engine;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/**
 * The event store's own tables: migrated by the role that owns them before a release starts, one at a time, with a history of their
 * own. That role is no service's: a service only looks whether they are as it needs them.
 */
public final class StoreSchema {
    /** The schema that holds them. */
    public static final String NAME = "event_store";

    private StoreSchema() {}

    /**
     * @param owner connects as the role that owns the tables
     * @param appRole the service's role, which is granted what it needs and nothing more
     */
    public static void migrate(DataSource owner, String appRole) {
        flyway(owner, appRole).migrate();
    }

    /**
     * Fails when the tables are not there yet, or are of an earlier release.
     *
     * @param app connects as the service's role
     */
    public static void requireMigrated(DataSource app, String appRole) {
        MigrationInfo[] pending = flyway(app, appRole).info().pending();
        if (pending.length > 0) {
            throw new IllegalStateException("the tables of the event store lack \"" + pending[0].getDescription()
                    + "\": their owner has to run " + StoreMigration.class.getName() + " of this release first");
        }
    }

    private static Flyway flyway(DataSource source, String appRole) {
        return Flyway.configure(StoreSchema.class.getClassLoader())
                .dataSource(source)
                // Nothing that the service's role has made is found by the owner, whatever its name.
                .initSql("SET search_path = pg_catalog")
                .schemas(NAME)
                .defaultSchema(NAME)
                .locations("classpath:db/event-store")
                .placeholders(Map.of("app_role", appRole))
                .load();
    }
}
