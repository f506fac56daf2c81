package vn.motcua.dashboard.facts.procedure;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.dashboard.facts.Past;
import vn.motcua.dashboard.known.ProcedureMessage;
import vn.motcua.dashboard.known.ProcedureMessage.Published;
import vn.motcua.dashboard.known.ProcedureMessage.Repealed;
import vn.motcua.dashboard.known.ProcedureMessage.VersionWithdrawn;
import vn.motcua.eventstore.Projection;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.projection.BatchRows;

/** Procedures by version, the days from which they are out of force, and what these rows were before. */
@ApplicationScoped
class ProcedureProjection implements Projection<ProcedureMessage> {
    @Override
    public String name() {
        return "board-procedure";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<ProcedureMessage> reads() {
        return ProcedureMessage.class;
    }

    @Override
    public List<String> tables() {
        return List.of("board_procedure", "board_procedure_past");
    }

    @Override
    public Uni<Void> apply(List<Recorded<ProcedureMessage>> batch) {
        List<ProcedureMessage> messages = batch.stream().map(Recorded::event).toList();
        var ids = messages.stream().map(ProcedureProjection::id).collect(Collectors.toSet());
        // A number that was withdrawn is not given again, so what a batch withdraws goes after all that it publishes.
        List<String> withdrawn = messages.stream()
                .filter(VersionWithdrawn.class::isInstance)
                .map(ProcedureProjection::id)
                .toList();
        Past past = Past.of("board_procedure");
        return BatchRows.<String, ProcedureRow>fold(
                        ProcedureRow.class,
                        ids,
                        row -> row.id,
                        rows -> messages.forEach(message ->
                                show(past.before(rows.begin(id(message), ProcedureRow::new), message.at()), message)))
                .chain(past::store)
                .chain(() -> withdrawn.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : ProcedureRow.delete("id in ?1", withdrawn).replaceWithVoid());
    }

    private static String id(ProcedureMessage message) {
        return switch (message) {
            case Published m -> m.procedureId() + "/" + m.versionNo();
            case VersionWithdrawn m -> m.procedureId() + "/" + m.versionNo();
            case Repealed m -> m.procedureId() + "/repealed";
        };
    }

    static void show(ProcedureRow row, ProcedureMessage message) {
        row.id = id(message);
        row.procedureId = message.procedureId();
        switch (message) {
            case Published m -> {
                row.versionNo = m.versionNo();
                row.effectiveFrom = m.effectiveFrom();
                row.inForce = true;
                row.business = m.businessRelated();
                row.online = !m.onlineLevel().equals("NONE");
                row.resolvingAgency = m.resolvingAgency();
            }
            case VersionWithdrawn _ -> {
                // Its row is removed with the batch.
            }
            case Repealed m -> {
                row.effectiveFrom = m.effectiveOn();
                row.inForce = false;
            }
        }
    }
}
