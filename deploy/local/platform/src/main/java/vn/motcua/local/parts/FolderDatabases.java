package vn.motcua.local.parts;

import java.io.IOException;
import vn.motcua.local.DataFolder;
import vn.motcua.local.Ports;
import vn.motcua.local.Secrets;

/** The databases of one data folder: the server on it, and the passwords of their roles, which the folder keeps. */
public final class FolderDatabases {

    private static final String SUPERUSER = "postgres";

    private final PostgresServer server;
    private final Secrets secrets;

    FolderDatabases(Ports ports, Secrets secrets) {
        this.server = new PostgresServer(ports.postgres(), secrets.password(SUPERUSER));
        this.secrets = secrets;
    }

    /** @param ports of the product that runs on the folder */
    public static FolderDatabases of(DataFolder data, Ports ports) throws IOException {
        return new FolderDatabases(ports, new Secrets(data.secrets()));
    }

    public PostgresServer server() {
        return server;
    }

    /** Returns whether the folder did not keep the server's password, so that it was made anew. */
    boolean isPasswordNew() {
        return secrets.isNew(SUPERUSER);
    }

    /** Returns the database of that name and its roles, made when missing. */
    public Database made(String name) {
        return server.database(name, secrets.password(name + "_owner"), secrets.password(name + "_app"));
    }

    /**
     * Returns the database of that name, and makes nothing.
     *
     * @throws NoDatabase when the server or the folder does not know it
     */
    public Database existing(String name) {
        String owner = secrets.kept(name + "_owner").orElseThrow(() -> new NoDatabase(name));
        String app = secrets.kept(name + "_app").orElseThrow(() -> new NoDatabase(name));
        if (!server.has(name)) {
            throw new NoDatabase(name);
        }
        return Database.on(server, name, owner, app);
    }
}
