package vn.motcua.dashboard.facts.dossier;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Counts the figures of dossiers, told apart by one thing or not at all. */
public final class DossierGroups {
    private DossierGroups() {}

    /** @param key empty for dossiers of which it is not known */
    public record Group(String key, Map<DossierFigure, Long> figures) {
        public Group {
            figures = Map.copyOf(figures);
        }
    }

    /** Of all of them; every figure, 0 among them. */
    public static Uni<Map<DossierFigure, Long>> total(SqlClient client, Seen seen) {
        return counted(client, seen, "''")
                .map(groups -> groups.stream().findFirst().map(Group::figures).orElseGet(DossierGroups::nothing));
    }

    /** In the order of their keys. */
    public static Uni<List<Group>> by(SqlClient client, Seen seen, DossierGroup group) {
        return counted(client, seen, group.key());
    }

    private static Map<DossierFigure, Long> nothing() {
        return Arrays.stream(DossierFigure.values()).collect(Collectors.toMap(figure -> figure, _ -> 0L));
    }

    private static Uni<List<Group>> counted(SqlClient client, Seen seen, String key) {
        String sql = seen.with("SELECT key, "
                + Arrays.stream(DossierFigure.values())
                        .map(figure -> "sum(%s)::bigint".formatted(figure))
                        .collect(Collectors.joining(", "))
                + " FROM ("
                + Arrays.stream(DayOf.values())
                        .map(dayOf -> part(dayOf, seen, key))
                        .collect(Collectors.joining(" UNION ALL "))
                + ") parts GROUP BY key ORDER BY key");
        return client.preparedQuery(sql).execute(seen.parameters()).map(rows -> StreamSupport.stream(
                        rows.spliterator(), false)
                .map(DossierGroups::group)
                .toList());
    }

    private static String part(DayOf dayOf, Seen seen, String key) {
        return "SELECT %s AS key, %s FROM %s d GROUP BY 1"
                .formatted(
                        key,
                        Arrays.stream(DossierFigure.values())
                                .map(figure -> figure.dayOf() == dayOf
                                        ? "count(*) FILTER (WHERE %s) AS %s".formatted(figure.condition(seen), figure)
                                        : "0::bigint AS " + figure)
                                .collect(Collectors.joining(", ")),
                        seen.of(dayOf));
    }

    private static Group group(Row row) {
        Map<DossierFigure, Long> figures = new EnumMap<>(DossierFigure.class);
        for (DossierFigure figure : DossierFigure.values()) {
            figures.put(figure, row.getLong(figure.ordinal() + 1));
        }
        return new Group(row.getString(0), figures);
    }
}
