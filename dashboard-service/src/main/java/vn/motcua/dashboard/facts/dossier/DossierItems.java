package vn.motcua.dashboard.facts.dossier;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** The dossiers that a figure counts, by the day that it counts them by. */
public final class DossierItems {
    private DossierItems() {}

    /** One group of a board. */
    public record One(DossierGroup group, String key) {}

    /** The place of a dossier in the list: after it the next page begins. */
    public record Place(LocalDate day, UUID dossierId) {
        public static final Place FIRST = new Place(LocalDate.of(1900, 1, 1), new UUID(0, 0));
    }

    /** @param one empty for those of all groups */
    public static Uni<List<Row>> of(
            SqlClient client, Seen seen, DossierFigure figure, Optional<One> one, Place after, int limit) {
        DayOf dayOf = figure.dayOf();
        String sql = seen.with(
                "SELECT f.*, %1$s AS day, b.official_code, b.procedure_name FROM %2$s f JOIN LATERAL (SELECT official_code, procedure_name FROM board_dossier b WHERE b.dossier_id = f.dossier_id) b ON true WHERE %3$s AND (%1$s, dossier_id) > ($7, $8) AND ($9::text IS NULL OR %4$s = $9::text) ORDER BY %1$s, dossier_id LIMIT $10"
                        .formatted(
                                dayOf.day(),
                                seen.of(dayOf),
                                figure.condition(seen),
                                one.map(chosen -> chosen.group().key()).orElse("''")));
        return client.preparedQuery(sql)
                .execute(seen.parameters()
                        .addLocalDate(after.day())
                        .addUUID(after.dossierId())
                        .addString(one.map(One::key).orElse(null))
                        .addInteger(limit))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).toList());
    }
}
