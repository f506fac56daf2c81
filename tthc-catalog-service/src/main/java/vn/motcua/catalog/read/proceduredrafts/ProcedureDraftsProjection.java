package vn.motcua.catalog.read.proceduredrafts;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.motcua.catalog.events.ProcedureEvent;
import vn.motcua.catalog.events.ProcedureEvent.DraftWithdrawn;
import vn.motcua.catalog.events.ProcedureEvent.ProcedureAmended;
import vn.motcua.catalog.events.ProcedureEvent.ProcedurePublished;
import vn.motcua.catalog.events.ProcedureEvent.ProcedureRegistered;
import vn.motcua.catalog.events.ProcedureEvent.ProcedureRepealed;
import vn.motcua.catalog.events.ProcedureEvent.VersionWithdrawn;
import vn.motcua.catalog.events.ProcedureEvent.WorkflowApproved;
import vn.motcua.catalog.events.ProcedureEvent.WorkflowDraftWithdrawn;
import vn.motcua.catalog.events.ProcedureEvent.WorkflowDrafted;
import vn.motcua.eventstore.Projection;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.projection.BatchRows;

/** Fills the table of what is being drafted, one row for each procedure. */
@ApplicationScoped
class ProcedureDraftsProjection implements Projection<ProcedureEvent> {
    static final String NAME = "procedure-drafts";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<ProcedureEvent> reads() {
        return ProcedureEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of("procedure_draft");
    }

    @Override
    public Uni<Void> apply(List<Recorded<ProcedureEvent>> batch) {
        var ids = batch.stream().map(r -> r.event().procedureId().value()).collect(Collectors.toSet());
        return BatchRows.fold(
                ProcedureDraftRow.class,
                ids,
                row -> row.procedureId,
                rows -> batch.forEach(recorded -> show(rows, recorded.event())));
    }

    private static void show(BatchRows<UUID, ProcedureDraftRow> rows, ProcedureEvent event) {
        var id = event.procedureId().value();
        show(event instanceof ProcedureRegistered ? rows.begin(id, ProcedureDraftRow::new) : rows.get(id), event);
    }

    static void show(ProcedureDraftRow row, ProcedureEvent event) {
        row.changedAt = event.at();
        switch (event) {
            case ProcedureRegistered e -> {
                row.procedureId = e.procedureId().value();
                row.owner = e.owner();
                row.code = e.code();
                row.drafted(e.content());
            }
            case ProcedureAmended e -> row.drafted(e.content());
            case DraftWithdrawn _ -> row.givenUp();
            case ProcedurePublished e -> row.published(e.versionNo(), e.name());
            case VersionWithdrawn e -> row.versionWithdrawn(e.versionNo());
            case WorkflowDrafted _ -> row.workflow = true;
            case WorkflowDraftWithdrawn _, WorkflowApproved _ -> row.workflow = false;
            case ProcedureRepealed _ -> {
                row.content = false;
                row.workflow = false;
            }
        }
    }
}
