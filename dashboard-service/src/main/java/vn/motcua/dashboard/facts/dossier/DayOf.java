package vn.motcua.dashboard.facts.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.motcua.dashboard.facts.AsOf;

/** The day by which dossiers are counted, and by whom; each kind finds its dossiers by an index, however long the history is. */
enum DayOf {
    RECEIPT("resolving_agency", "received_on", "received_on IS NOT NULL"),
    /** After the receipt. */
    ENDING("resolving_agency", "ended_on", "received_on IS NOT NULL AND ended_on IS NOT NULL"),
    /** Ended before there was a receipt. */
    REFUSAL("receiving_unit", "ended_on", "received_on IS NULL AND ended_on IS NOT NULL"),
    /** Received and not ended: the day on which it is due. */
    DUE("resolving_agency", "due_on", "received_on IS NOT NULL AND ended_at IS NULL");

    /** What boards and lists read of a dossier; what never changes of it stands in the row of the present alone. */
    private static final String COLUMNS =
            "dossier_id, procedure_code, field, channel, receiving_unit, resolving_agency, handling_unit,"
                    + " green_lane, paper_result, components_digitised, components_reused, electronic_result, received_on, due_at,"
                    + " due_on, state, paused_on, ended_at, ended_on, resolved, timeliness, corrected, index_late_after,"
                    + " ended_late_by_index";
    /** As in the index of long stretches. */
    private static final Duration LONG = Duration.ofDays(90);

    private final String agency;
    private final String day;
    private final String condition;

    DayOf(String agency, String day, String condition) {
        this.agency = agency;
        this.day = day;
        this.condition = condition;
    }

    String agency() {
        return agency;
    }

    String day() {
        return day;
    }

    /** The dossiers that have such a day, to be selected from. */
    String dossiers(AsOf asOf) {
        return asOf.instant()
                .map(at -> "(%s UNION ALL %s)".formatted(select("board_dossier", AsOf.present(at)), past(at)))
                .orElseGet(() -> "(%s)".formatted(select("board_dossier", "true")));
    }

    private String past(Instant at) {
        String held = AsOf.past(at);
        if (this != DUE) {
            return select("board_dossier_past", held);
        }
        // An open dossier may have any due day: it is found by when its stretch began, or among the few long stretches.
        Instant longAgo = at.minus(LONG);
        return select("board_dossier_past", "%s AND since_at > '%s'".formatted(held, longAgo))
                + " UNION ALL "
                + select(
                        "board_dossier_past",
                        "since_at <= '%1$s' AND until_at > '%2$s' AND until_at - since_at >= interval '90 days'"
                                .formatted(longAgo, at));
    }

    private String select(String table, String held) {
        return "SELECT %s FROM %s WHERE %s AND %s".formatted(COLUMNS, table, condition, held);
    }

    /** A condition that the day is within two parameters; none where every day counts. */
    Optional<String> within(String from, String until) {
        return this == DUE ? Optional.empty() : Optional.of("%1$s >= %2$s AND %1$s < %3$s".formatted(day, from, until));
    }
}
