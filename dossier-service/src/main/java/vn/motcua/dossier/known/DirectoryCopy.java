package vn.motcua.dossier.known;

import jakarta.inject.Singleton;
import vn.motcua.eventstore.ConsumedMessages;
import vn.motcua.eventstore.copy.CopyProjection;
import vn.motcua.eventstore.projection.ReadTransactions;
import vn.motcua.organisations.DirectoryMessage;

/** Keeps what the catalogue told of organisations, officers and working time. */
@Singleton
class DirectoryCopy extends CopyProjection<DirectoryMessage> {
    static final String TABLE = "directory_copy";

    DirectoryCopy(ReadTransactions transactions, ConsumedMessages consumed) {
        super(transactions, consumed, "directory-copy", TABLE, DirectoryMessage.class);
    }

    @Override
    protected String idOf(DirectoryMessage message) {
        return DirectoryMessage.copyId(message);
    }
}
