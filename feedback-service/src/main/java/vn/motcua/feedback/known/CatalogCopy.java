package vn.motcua.feedback.known;

import jakarta.inject.Singleton;
import vn.motcua.eventstore.ConsumedMessages;
import vn.motcua.eventstore.copy.CopyProjection;
import vn.motcua.eventstore.projection.ReadTransactions;

/** Keeps the procedures that the catalogue published. Rows commute, for its entities come in no order between them. */
@Singleton
class CatalogCopy extends CopyProjection<CatalogMessage> {
    static final String TABLE = "catalog_copy";

    CatalogCopy(ReadTransactions transactions, ConsumedMessages consumed) {
        super(transactions, consumed, "catalog-copy", TABLE, CatalogMessage.class);
    }

    @Override
    protected String idOf(CatalogMessage message) {
        return switch (message) {
            case Procedure m -> "procedure/" + m.procedureId();
        };
    }
}
