package vn.motcua.eventstore.engine;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The event store's own tables: migrated at start by the owner role, one instance at a time, with a history of their own. */
public final class StoreSchema {
    /** The schema that holds them. */
    public static final String NAME = "event_store";

    private StoreSchema() {}

    /**
     * @param owner connects as the role that owns the tables
     * @param appRole the service's role, which is granted what it needs and nothing more
     */
    public static void migrate(DataSource owner, String appRole) {
        Flyway.configure(StoreSchema.class.getClassLoader())
                .dataSource(owner)
                .schemas(NAME)
                .defaultSchema(NAME)
                .locations("classpath:db/event-store")
                .placeholders(Map.of("app_role", appRole))
                .load()
                .migrate();
    }
}
