package vn.motcua.dashboard.facts.dossier;

import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import vn.motcua.dashboard.facts.AsOf;
import vn.motcua.dashboard.facts.Scope;
import vn.motcua.dashboard.metrics.Period;

/**
 * Which dossiers are looked at.
 *
 * @param period in which something happened
 * @param soon last day that is due soon
 * @param scope whose work
 * @param asOf as they stood at which instant
 */
public record Seen(Period period, LocalDate soon, Scope scope, AsOf asOf) {
    private static final String STRETCH =
            "WITH stretch AS (SELECT * FROM unnest($1::text[], $2::date[], $3::date[]) AS s (code, begins, ends)) ";

    /** Begins a query that has {@link #parameters}. */
    String with(String sql) {
        return STRETCH + sql;
    }

    /** The first six parameters of a query. */
    Tuple parameters() {
        return Tuple.tuple()
                .addArrayOfString(scope.codes())
                .addArrayOfLocalDate(scope.begins())
                .addArrayOfLocalDate(scope.ends())
                .addLocalDate(period.from())
                .addLocalDate(period.until())
                .addArrayOfString(scope.codesToday());
    }

    /** The dossiers that have a day of a kind in the period, of whoever answered for them on it; open ones of whoever does today. */
    String of(DayOf dayOf) {
        String agency = dayOf.agency();
        String day = dayOf.day();
        // Each parameter is named in every query: the database asks for their types.
        String whose = dayOf == DayOf.DUE
                ? agency + " = ANY($6) AND ($4::date <= $5::date OR EXISTS (SELECT FROM stretch))"
                : "%1$s = ANY($1) AND $6::text[] IS NOT NULL AND %2$s >= $4 AND %2$s < $5 AND EXISTS (SELECT FROM stretch s WHERE s.code = %1$s AND %2$s >= s.begins AND %2$s < s.ends)"
                        .formatted(agency, day);
        return "(SELECT * FROM %s d WHERE %s)".formatted(dayOf.dossiers(asOf), whose);
    }
}
