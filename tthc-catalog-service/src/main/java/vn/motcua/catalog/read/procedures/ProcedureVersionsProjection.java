package vn.motcua.catalog.read.procedures;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import vn.motcua.catalog.events.ProcedureId;
import vn.motcua.eventstore.Projection;
import vn.motcua.eventstore.Recorded;

/** Fills the table of published versions. */
@ApplicationScoped
class ProcedureVersionsProjection implements Projection<ProcedureEvent> {
    static final String NAME = "procedure-versions";

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
        return List.of("procedure_version");
    }

    @Override
    public Uni<Void> apply(List<Recorded<ProcedureEvent>> batch) {
        Set<UUID> ids = batch.stream().map(r -> r.event().procedureId().value()).collect(Collectors.toSet());
        return ProcedureVersionRow.<ProcedureVersionRow>list("procedureId in ?1", ids)
                .chain(known -> {
                    List<ProcedureVersionRow> rows = new ArrayList<>(known);
                    batch.forEach(recorded -> show(rows, recorded.event()));
                    Object[] gone =
                            known.stream().filter(row -> !rows.contains(row)).toArray();
                    Object[] added =
                            rows.stream().filter(row -> !known.contains(row)).toArray();
                    return Panache.getSession()
                            .chain(session -> session.removeAll(gone).chain(() -> session.persistAll(added)));
                });
    }

    /** Changes the rows of the event's procedure; rows of others are left alone. */
    static void show(Collection<ProcedureVersionRow> rows, ProcedureEvent event) {
        switch (event) {
            case ProcedurePublished e -> {
                newest(rows, e.procedureId()).ifPresent(row -> row.endedOn = e.effectiveFrom());
                rows.add(ProcedureVersionRow.of(e));
            }
            case VersionWithdrawn e -> withdraw(rows, e);
            case ProcedureRepealed e -> end(rows, e.procedureId(), e.effectiveOn());
            case ProcedureRegistered _,
                    ProcedureAmended _,
                    DraftWithdrawn _,
                    WorkflowDrafted _,
                    WorkflowDraftWithdrawn _,
                    WorkflowApproved _ -> {}
        }
    }

    /** The version before goes on until the day on which the withdrawn one would have ended. */
    private static void withdraw(Collection<ProcedureVersionRow> rows, VersionWithdrawn e) {
        ProcedureVersionRow withdrawn = rows.stream()
                .filter(row -> row.id.equals(e.procedureId() + "/" + e.versionNo()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no version to withdraw: " + e));
        rows.remove(withdrawn);
        rows.stream()
                .filter(row -> row.procedureId.equals(e.procedureId().value()) && row.versionNo < e.versionNo())
                .max(Comparator.comparingInt(row -> row.versionNo))
                .ifPresent(row -> row.endedOn = withdrawn.endedOn);
    }

    private static void end(Collection<ProcedureVersionRow> rows, ProcedureId id, LocalDate day) {
        newest(rows, id).orElseThrow(() -> new IllegalStateException("no version to end of " + id)).endedOn = day;
    }

    private static Optional<ProcedureVersionRow> newest(Collection<ProcedureVersionRow> rows, ProcedureId id) {
        return rows.stream()
                .filter(row -> row.procedureId.equals(id.value()))
                .max(Comparator.comparingInt(row -> row.versionNo));
    }
}
