package vn.motcua.dossier.known;

import jakarta.inject.Singleton;
import java.util.Optional;
import vn.motcua.eventstore.ConsumedMessages;
import vn.motcua.eventstore.copy.CopyProjection;
import vn.motcua.eventstore.projection.ReadTransactions;

/** Keeps what the catalogue published of procedures. */
@Singleton
class ProcedureCopy extends CopyProjection<ProcedureMessage> {
    static final String TABLE = "procedure_copy";

    ProcedureCopy(ReadTransactions transactions, ConsumedMessages consumed) {
        super(transactions, consumed, "procedure-copy", TABLE, ProcedureMessage.class);
    }

    @Override
    protected String idOf(ProcedureMessage message) {
        return message.copyId();
    }

    @Override
    protected Optional<String> keyOf(ProcedureMessage message) {
        return Optional.of(message.copyKey());
    }
}
