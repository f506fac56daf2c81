package vn.motcua.dossier.read.dossierlist;

import java.time.Instant;
import java.util.function.Function;

/** Orders of a dossier list; equal times fall back on the identifier, so that a page has one end. */
public enum DossierOrder {
    /** Newest receipt first; those that are not received yet by their submission. */
    receivedAt("begunAt desc, id desc", "(begunAt < :at or begunAt = :at and id < :id)", row -> row.begunAt),
    /** Soonest due first, those that are not received yet last. */
    dueAt("dueOrder, id", "(dueOrder > :at or dueOrder = :at and id > :id)", row -> row.dueOrder);

    private final String by;
    private final String after;
    private final Function<DossierRow, Instant> key;

    DossierOrder(String by, String after, Function<DossierRow, Instant> key) {
        this.by = by;
        this.after = after;
        this.key = key;
    }

    String by() {
        return by;
    }

    /** Condition that a row comes after {@code :at} and {@code :id}. */
    String after() {
        return after;
    }

    Instant keyOf(DossierRow row) {
        return key.apply(row);
    }
}
