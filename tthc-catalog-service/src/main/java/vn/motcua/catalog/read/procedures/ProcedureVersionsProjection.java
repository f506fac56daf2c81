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
import vn.motcua.catalog.events.ProcedureEvent.ProcedureAmended;
import vn.motcua.catalog.events.ProcedureEvent.ProcedurePublished;
import vn.motcua.catalog.events.ProcedureEvent.ProcedureRegistered;
import vn.motcua.catalog.events.ProcedureEvent.ProcedureRepealed;
import vn.motcua.catalog.events.ProcedureEvent.WorkflowApproved;
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
                .map(ArrayList::new)
                .chain(rows -> {
                    List<ProcedureVersionRow> added = new ArrayList<>();
                    batch.forEach(recorded -> show(rows, recorded.event()).ifPresent(row -> {
                        rows.add(row);
                        added.add(row);
                    }));
                    return Panache.getSession().chain(session -> session.persistAll(added.toArray()));
                });
    }

    /** Changes the rows of the event's procedure; gives the row to add, if any. */
    static Optional<ProcedureVersionRow> show(Collection<ProcedureVersionRow> rows, ProcedureEvent event) {
        return switch (event) {
            case ProcedurePublished e -> {
                newest(rows, e.procedureId()).ifPresent(row -> row.endedOn = e.effectiveFrom());
                yield Optional.of(ProcedureVersionRow.of(e));
            }
            case ProcedureRepealed e -> {
                end(rows, e.procedureId(), e.effectiveOn());
                yield Optional.empty();
            }
            case ProcedureRegistered _, ProcedureAmended _, WorkflowApproved _ -> Optional.empty();
        };
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
