package vn.motcua.local.parts;

/** A database that has to be there is not. */
public final class NoDatabase extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String name;

    NoDatabase(String name) {
        super("no database " + name);
        this.name = name;
    }

    /** Returns the name of the missing database. */
    public String name() {
        return name;
    }
}
