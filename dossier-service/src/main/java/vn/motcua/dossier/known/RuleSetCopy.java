package vn.motcua.dossier.known;

import jakarta.inject.Singleton;
import vn.motcua.eventstore.ConsumedMessages;
import vn.motcua.eventstore.copy.CopyProjection;
import vn.motcua.eventstore.projection.ReadTransactions;

/** Keeps every edition of every rule set, for dossiers go on by the one that they pinned. */
@Singleton
class RuleSetCopy extends CopyProjection<RuleSet> {
    static final String TABLE = "rule_set_copy";

    RuleSetCopy(ReadTransactions transactions, ConsumedMessages consumed) {
        super(transactions, consumed, "rule-set-copy", TABLE, RuleSet.class);
    }

    @Override
    protected String idOf(RuleSet edition) {
        return edition.code() + "/" + edition.version();
    }
}
