package vn.motcua.dossier.automation.whenduethenremind;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.motcua.dossier.events.CorrectionEvent.ReceiptCorrected;
import vn.motcua.dossier.events.CorrectionEvent.ResultCorrected;
import vn.motcua.dossier.events.DeliveryEvent;
import vn.motcua.dossier.events.EndingEvent;
import vn.motcua.dossier.events.OfDossier;
import vn.motcua.dossier.events.PersonEvent;
import vn.motcua.dossier.events.ProcessingEvent.DossierReceived;
import vn.motcua.dossier.events.ProcessingEvent.DossierTransferred;
import vn.motcua.dossier.events.ProcessingEvent.DueDateExtended;
import vn.motcua.dossier.events.ProcessingEvent.ResultIssued;
import vn.motcua.dossier.events.ProcessingEvent.SupplementRequested;
import vn.motcua.dossier.events.ProcessingEvent.SupplementSubmitted;
import vn.motcua.dossier.events.ReminderEvent.DossierReminded;
import vn.motcua.dossier.events.SubmissionEvent;
import vn.motcua.eventstore.Projection;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.projection.BatchRows;

/** Keeps the due dates that are still to be met, and what was told of them. */
@ApplicationScoped
class RunningDossiersProjection implements Projection<OfDossier> {
    @Override
    public String name() {
        return "running-dossier";
    }

    @Override
    public Class<OfDossier> reads() {
        return OfDossier.class;
    }

    @Override
    public List<String> tables() {
        return List.of("running_dossier");
    }

    @Override
    public Uni<Void> apply(List<Recorded<OfDossier>> batch) {
        Set<UUID> ids = batch.stream()
                .map(recorded -> recorded.event().dossierId().value())
                .collect(Collectors.toSet());
        return BatchRows.fold(
                RunningDossier.class,
                ids,
                row -> row.id,
                rows -> batch.forEach(recorded -> show(rows, recorded.event())));
    }

    private static void show(BatchRows<UUID, RunningDossier> rows, OfDossier event) {
        UUID id = event.dossierId().value();
        switch (event) {
            case DossierReceived e -> {
                RunningDossier row = rows.begin(id, RunningDossier::new);
                row.id = id;
                due(row, e.due().dueAt());
            }
            case SupplementRequested _ -> rows.get(id).runs = false;
            case SupplementSubmitted e -> due(rows.get(id), e.due().dueAt());
            case DueDateExtended e -> {
                RunningDossier row = rows.get(id);
                row.promisedAt = e.promisedAt();
                due(row, e.promisedAt());
            }
            case ReceiptCorrected e ->
                e.due().ifPresent(changed -> {
                    RunningDossier row = rows.get(id);
                    boolean runs = row.runs;
                    due(row, changed.dueAt());
                    row.runs = runs;
                });
            case ResultIssued _ -> rows.remove(id);
            case EndingEvent e -> {
                if (e.endingIfReceived().isPresent()) {
                    rows.remove(id);
                }
            }
            case DossierReminded e ->
                rows.find(id).filter(row -> row.dueAt.equals(e.dueAt())).ifPresent(row -> row.told = e.reminder());
            case SubmissionEvent _, DossierTransferred _, DeliveryEvent _, ResultCorrected _, PersonEvent _ -> {
                // No due date begins, changes or ends by these.
            }
        }
    }

    private static void due(RunningDossier row, Instant counted) {
        Instant dueAt = row.promisedAt != null && row.promisedAt.isAfter(counted) ? row.promisedAt : counted;
        if (!dueAt.equals(row.dueAt)) {
            row.dueAt = dueAt;
            row.told = null;
        }
        row.runs = true;
    }
}
