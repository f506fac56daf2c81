package vn.motcua.dashboard.facts.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.dashboard.known.CatalogMessage;
import vn.motcua.dashboard.known.CatalogMessage.OrganisationRegistered;
import vn.motcua.dashboard.known.CatalogMessage.ProcedurePublished;
import vn.motcua.dashboard.known.CatalogMessage.ProcedureRepealed;
import vn.motcua.eventstore.Projection;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.projection.BatchRows;

/** Procedures by version, and names of organisations. */
@ApplicationScoped
class CatalogProjection implements Projection<CatalogMessage> {
    @Override
    public String name() {
        return "board-catalog";
    }

    @Override
    public Class<CatalogMessage> reads() {
        return CatalogMessage.class;
    }

    @Override
    public List<String> tables() {
        return List.of("board_procedure", "board_organisation");
    }

    @Override
    public Uni<Void> apply(List<Recorded<CatalogMessage>> batch) {
        List<CatalogMessage> messages = batch.stream().map(Recorded::event).toList();
        var ids = messages.stream().map(CatalogProjection::id).collect(Collectors.toSet());
        return BatchRows.<String, ProcedureRow>fold(
                        ProcedureRow.class,
                        ids,
                        row -> row.id,
                        rows -> messages.forEach(message -> procedure(rows, message)))
                .chain(() -> BatchRows.<String, OrganisationRow>fold(
                        OrganisationRow.class,
                        ids,
                        row -> row.code,
                        rows -> messages.forEach(message -> organisation(rows, message))));
    }

    static String id(CatalogMessage message) {
        return switch (message) {
            case ProcedurePublished m -> m.procedureId() + "/" + m.versionNo();
            case ProcedureRepealed m -> m.procedureId() + "/repealed";
            case OrganisationRegistered m -> m.code();
        };
    }

    private static void procedure(BatchRows<String, ProcedureRow> rows, CatalogMessage message) {
        switch (message) {
            case ProcedurePublished m -> show(rows.begin(id(m), ProcedureRow::new), m);
            case ProcedureRepealed m -> show(rows.begin(id(m), ProcedureRow::new), m);
            case OrganisationRegistered _ -> {} // shown in a table of its own
        }
    }

    static void show(ProcedureRow row, ProcedurePublished m) {
        row.id = id(m);
        row.procedureId = m.procedureId();
        row.versionNo = m.versionNo();
        row.effectiveFrom = m.effectiveFrom();
        row.inForce = true;
        row.business = m.businessRelated();
        row.online = !m.onlineLevel().equals("NONE");
        row.resolvingAgency = m.resolvingAgency();
    }

    static void show(ProcedureRow row, ProcedureRepealed m) {
        row.id = id(m);
        row.procedureId = m.procedureId();
        row.effectiveFrom = m.effectiveOn();
        row.inForce = false;
    }

    private static void organisation(BatchRows<String, OrganisationRow> rows, CatalogMessage message) {
        if (message instanceof OrganisationRegistered m) {
            OrganisationRow row = rows.begin(m.code(), OrganisationRow::new);
            row.code = m.code();
            row.name = m.name();
            row.parent = m.parent().orElse(null);
        }
    }
}
