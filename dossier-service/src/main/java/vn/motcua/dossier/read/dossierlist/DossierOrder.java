package vn.motcua.dossier.read.dossierlist;

import vn.motcua.http.Order;

/** Orders of a dossier list; equal times fall back on the identifier, so that a page has one end. */
public enum DossierOrder {
    /** Newest receipt first; those that are not received yet by their submission. */
    receivedAt(Order.newestFirst("begunAt", row -> row.begunAt, row -> row.id)),
    /** Soonest due first, those that are not received yet last. */
    dueAt(Order.earliestFirst("dueOrder", row -> row.dueOrder, row -> row.id));

    private final Order<DossierRow> rows;

    DossierOrder(Order<DossierRow> rows) {
        this.rows = rows;
    }

    Order<DossierRow> rows() {
        return rows;
    }
}
