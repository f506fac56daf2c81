package vn.motcua.eventstore.projection;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.motcua.eventstore.Projection;
import vn.motcua.eventstore.engine.EventCodec;
import vn.motcua.eventstore.projection.RowDifference.RowFault;

/**
 * The live tables of a projection beside copies of them, as they were at one instant. PostgreSQL compares: no table is in memory. A row of
 * counts that are all zero says as much as no row: whether there is one depends on how events fell into batches.
 */
final class ComparedTables {
    /** Names of the two rows that no column has, for a column goes before a row. */
    private static final String LIVE = "\"~live\"";

    private static final String TOLD = "\"~told\"";

    private static final String KEY = "SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum)"
            + " FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)"
            + " WHERE i.indrelid = CAST(? AS regclass) AND i.indisprimary";

    /** The columns of counts, when there are no others beside the key. */
    private static final String COUNTS = "SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum)"
            + " FROM pg_attribute a JOIN pg_index i ON i.indrelid = a.attrelid AND i.indisprimary"
            + " WHERE a.attrelid = CAST(? AS regclass) AND a.attnum > 0 AND NOT a.attisdropped AND a.attnum <> ALL (i.indkey)"
            + " HAVING bool_and(a.atttypid = CAST('bigint' AS regtype))";

    private final Connection connection;
    private final String schema;

    /** @param schema of the copies */
    ComparedTables(Connection connection, String schema) {
        this.connection = connection;
        this.schema = schema;
    }

    /** From here on both are seen as they are now. */
    void hold() throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
            statement.execute("SELECT pg_current_snapshot()");
        }
    }

    Comparison compare(Projection<?> projection) throws SQLException {
        long rows = 0;
        long differing = 0;
        List<RowDifference> named = new ArrayList<>();
        for (String table : projection.tables()) {
            rows += count("SELECT count(*) FROM " + schema + "." + table);
            // Most tables do not differ, and an answer of "none" needs one look.
            List<RowDifference> some = differences(table);
            differing += some.size() < Comparison.NAMED_MAX
                    ? some.size()
                    : count("SELECT count(*) FROM " + differing(table, key(table)));
            named.addAll(some);
        }
        connection.rollback();
        connection.setAutoCommit(true);
        return new Comparison(projection.name(), rows, differing, named);
    }

    private String differing(String table, String key) throws SQLException {
        String first = key.split(", ")[0];
        String zero = columns(COUNTS, table)
                .map(counts -> Stream.of(counts.split(", "))
                        .map(count -> "coalesce(" + LIVE + "." + count + ", " + TOLD + "." + count + ") = 0")
                        .collect(joining(" AND ")))
                .orElse("false");
        return "public." + table + " " + LIVE + " FULL JOIN " + schema + "." + table + " " + TOLD + " USING (" + key
                + ") WHERE (" + LIVE + ".*) IS DISTINCT FROM (" + TOLD + ".*) AND NOT ((" + LIVE + "." + first
                + " IS NULL OR " + TOLD + "." + first + " IS NULL) AND " + zero + ")";
    }

    private List<RowDifference> differences(String table) throws SQLException {
        String key = key(table);
        List<RowDifference> differences = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT to_jsonb(" + LIVE + "), to_jsonb(" + TOLD + ") FROM "
                        + differing(table, key) + " LIMIT " + Comparison.NAMED_MAX)) {
            while (row.next()) {
                differences.add(difference(table, List.of(key.split(", ")), row.getString(1), row.getString(2)));
            }
        }
        return differences;
    }

    private static RowDifference difference(String table, List<String> key, String live, String told) {
        try {
            JsonNode there = live == null ? null : EventCodec.JSON.readTree(live);
            JsonNode wanted = told == null ? null : EventCodec.JSON.readTree(told);
            RowFault fault = there == null ? RowFault.MISSING : wanted == null ? RowFault.ADDED : RowFault.ALTERED;
            JsonNode any = there == null ? wanted : there;
            String name = key.stream()
                    .map(column ->
                            column + "=" + any.path(column.replace("\"", "")).asText())
                    .collect(joining(", "));
            return new RowDifference(
                    table, name, fault, fault == RowFault.ALTERED ? differingColumns(there, wanted) : List.of());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("PostgreSQL gave no JSON of a row of " + table, e);
        }
    }

    private static List<String> differingColumns(JsonNode there, JsonNode wanted) {
        Iterable<String> columns = there::fieldNames;
        return StreamSupport.stream(columns.spliterator(), false)
                .filter(column -> !there.get(column).equals(wanted.get(column)))
                .toList();
    }

    private String key(String table) throws SQLException {
        return columns(KEY, table)
                .orElseThrow(
                        () -> new IllegalStateException("table " + table + " has no primary key to compare rows by"));
    }

    private Optional<String> columns(String which, String table) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(which)) {
            select.setString(1, "public." + table);
            ResultSet row = select.executeQuery();
            return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
        }
    }

    private long count(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
