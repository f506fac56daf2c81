package vn.motcua.local.parts;

import java.io.IOException;
import vn.motcua.local.DataFolder;
import vn.motcua.local.Ports;
import vn.motcua.local.Secrets;

/** The databases of one data folder: the server on it, and the passwords of their roles, which the folder keeps. */
public final class FolderDatabases {

    private final PostgresServer server;
    private final Secrets secrets;

    FolderDatabases(Ports ports, Secrets secrets) {
        this.server = new PostgresServer(ports.postgres(), secrets.password("postgres"));
        this.secrets = secrets;
    }

    /** @param ports of the product that runs on the folder */
    public static FolderDatabases of(DataFolder data, Ports ports) throws IOException {
        return new FolderDatabases(ports, new Secrets(data.secrets()));
    }

    public PostgresServer server() {
        return server;
    }

    /** Returns the database of that name and its roles, made when missing. */
    public Database named(String name) {
        return server.database(name, secrets.password(name + "_owner"), secrets.password(name + "_app"));
    }
}
