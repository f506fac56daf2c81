package vn.motcua.eventstore.engine;

import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Makes the event store's tables what this release needs, as the role that owns them: before the release starts, on its own, so that no
 * service knows that role's password. Everything comes from the environment, under the names that a service has too, with
 * {@code MOTCUA_DB_OWNER} and {@code MOTCUA_DB_OWNER_PASSWORD} beside them.
 */
public final class StoreMigration {
    private StoreMigration() {}

    public static void main(String[] arguments) {
        run(System.getenv());
    }

    /** @param environment as a service's, with the owner in it */
    public static void run(Map<String, String> environment) {
        PGSimpleDataSource owner = new PGSimpleDataSource();
        owner.setServerNames(new String[] {wanted(environment, "MOTCUA_DB_HOST")});
        owner.setPortNumbers(new int[] {Integer.parseInt(wanted(environment, "MOTCUA_DB_PORT"))});
        owner.setDatabaseName(wanted(environment, "MOTCUA_DB_NAME"));
        owner.setUser(wanted(environment, "MOTCUA_DB_OWNER"));
        owner.setPassword(wanted(environment, "MOTCUA_DB_OWNER_PASSWORD"));
        StoreSchema.migrate(owner, wanted(environment, "MOTCUA_DB_USER"));
    }

    private static String wanted(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isEmpty()) {
            throw new IllegalArgumentException("the environment does not say " + name);
        }
        return value;
    }
}
