package vn.motcua.dossier.known;

import jakarta.inject.Singleton;
import vn.motcua.eventstore.ConsumedMessages;
import vn.motcua.eventstore.copy.CopyProjection;
import vn.motcua.eventstore.projection.ReadTransactions;

/** Keeps what the catalogue published. Rows commute, for the catalogue's entities come in no order between them. */
@Singleton
class CatalogCopy extends CopyProjection<CatalogMessage> {
    static final String TABLE = "catalog_copy";

    CatalogCopy(ReadTransactions transactions, ConsumedMessages consumed) {
        super(transactions, consumed, "catalog-copy", TABLE, CatalogMessage.class);
    }

    @Override
    protected String idOf(CatalogMessage message) {
        return switch (message) {
            case ProcedureVersion m -> "procedure/" + m.procedureId() + "/" + m.versionNo();
            case ProcedureRepeal m -> "repeal/" + m.procedureId();
            case WorkflowApproval m -> "workflow/" + m.procedureId() + "/" + m.workflowVersion();
            case RuleSet m -> "rules/" + m.code() + "/" + m.version();
            case CalendarEdition m -> "calendar/" + m.year() + "/" + m.version();
            case Organisation m -> "organisation/" + m.code();
            case OrganisationClosure m -> "closure/" + m.code();
            case WorkingHours m -> "hours/" + m.code() + "/" + m.workingHours().effectiveFrom();
        };
    }
}
