package vn.motcua.dashboard.facts;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Whose work is meant: that of one organisation and of every one below it in the directory, or everybody's. */
public final class Scope {
    public static final Scope EVERYBODY = new Scope(Optional.empty());

    private static final String BELOW = """
        WITH RECURSIVE below (code) AS (
          SELECT $1::text UNION SELECT o.code FROM board_organisation o JOIN below ON o.parent = below.code)
        SELECT code FROM below
        """;

    private final Optional<String[]> codes;

    private Scope(Optional<String[]> codes) {
        this.codes = codes;
    }

    /** @param organisation its code; one that the directory does not know stands for itself alone */
    public static Uni<Scope> below(SqlClient client, String organisation) {
        return client.preparedQuery(BELOW)
                .execute(Tuple.of(organisation))
                .map(rows -> new Scope(Optional.of(StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getString(0))
                        .toArray(String[]::new))));
    }

    /**
     * A condition that a column with an organisation's code is within this scope.
     *
     * @param parameter number of the parameter that {@link #parameter()} is given for
     */
    public String holds(String column, int parameter) {
        return codes.isPresent() ? column + " = ANY($" + parameter + "::text[])" : "$" + parameter + "::text[] IS NULL";
    }

    /** Value of the parameter of {@link #holds}. */
    public String[] parameter() {
        return codes.orElse(null);
    }
}
