package vn.motcua.dossier.read.dossierlist;

import static vn.motcua.calendar.StateCalendar.ZONE;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.motcua.dossier.events.CorrectionEvent.ReceiptCorrected;
import vn.motcua.dossier.events.CorrectionEvent.ResultCorrected;
import vn.motcua.dossier.events.DeliveryEvent.ResultDelivered;
import vn.motcua.dossier.events.Dimensions;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.DossierState;
import vn.motcua.dossier.events.Ending;
import vn.motcua.dossier.events.EndingEvent;
import vn.motcua.dossier.events.PersonEvent;
import vn.motcua.dossier.events.ProcessingEvent.DossierReceived;
import vn.motcua.dossier.events.ProcessingEvent.DossierTransferred;
import vn.motcua.dossier.events.ProcessingEvent.DueDateExtended;
import vn.motcua.dossier.events.ProcessingEvent.ResultIssued;
import vn.motcua.dossier.events.ProcessingEvent.SupplementRequested;
import vn.motcua.dossier.events.ProcessingEvent.SupplementSubmitted;
import vn.motcua.dossier.events.SubmissionEvent.DossierSubmitted;
import vn.motcua.dossier.events.SubmissionEvent.SupplementRequestedBeforeReceipt;
import vn.motcua.dossier.events.SubmissionEvent.SupplementSubmittedBeforeReceipt;
import vn.motcua.eventstore.Projection;
import vn.motcua.eventstore.Recorded;
import vn.motcua.http.Diacritics;

/** Fills the table behind dossier lists. */
@ApplicationScoped
class DossierListProjection implements Projection<DossierEvent> {
    static final String NAME = "dossier-list";

    /** Beyond every due date. */
    private static final Instant NOT_DUE = Instant.parse("9999-12-31T00:00:00Z");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<DossierEvent> reads() {
        return DossierEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of("dossier_row");
    }

    @Override
    public Uni<Void> apply(List<Recorded<DossierEvent>> batch) {
        List<DossierEvent> events = batch.stream().map(Recorded::event).toList();
        Set<UUID> wanted = events.stream()
                .filter(event -> !(event instanceof DossierSubmitted))
                .map(event -> event.dossierId().value())
                .collect(Collectors.toSet());
        return Panache.getSession().chain(session -> rowsOf(wanted)
                .chain(known -> session.persistAll(fold(events, known).toArray())));
    }

    private static Uni<List<DossierRow>> rowsOf(Set<UUID> ids) {
        return ids.isEmpty() ? Uni.createFrom().item(List.of()) : DossierRow.list("id in ?1", ids);
    }

    /** Shows each event on its row; gives the rows that are new. */
    static List<DossierRow> fold(List<DossierEvent> events, List<DossierRow> known) {
        Map<UUID, DossierRow> rows = new HashMap<>();
        known.forEach(row -> rows.put(row.id, row));
        Set<UUID> before = Set.copyOf(rows.keySet());
        for (DossierEvent event : events) {
            UUID id = event.dossierId().value();
            if (event instanceof DossierSubmitted || event instanceof DossierReceived && !rows.containsKey(id)) {
                rows.put(id, new DossierRow());
            } else if (!rows.containsKey(id)) {
                throw new IllegalStateException("no row of dossier " + id + " for " + event.getClass());
            }
            show(rows.get(id), event);
        }
        return rows.values().stream().filter(row -> !before.contains(row.id)).toList();
    }

    /** What an event changes in a row. */
    static void show(DossierRow row, DossierEvent event) {
        switch (event) {
            case DossierSubmitted e -> submit(row, e);
            case SupplementRequestedBeforeReceipt _, SupplementSubmittedBeforeReceipt _ -> {
                // It stays submitted.
            }
            case DossierReceived e -> receive(row, e);
            case DossierTransferred e -> {
                row.state = DossierState.IN_PROCESS;
                row.handlingUnit = e.toUnit().orElse(null);
            }
            case SupplementRequested e -> {
                row.state = DossierState.AWAITING_SUPPLEMENT;
                row.supplementRequests = e.requestNo();
                row.lateWhenStopped = dayOf(row.dueAt).isBefore(dayOf(e.at()));
            }
            case SupplementSubmitted e -> {
                row.state = DossierState.IN_PROCESS;
                row.lateWhenStopped = false;
                due(row, e.due().dueAt());
            }
            case DueDateExtended e -> {
                row.promisedAt = e.promisedAt();
                due(row, e.countedAt());
            }
            case ResultIssued e -> end(row, DossierState.RESOLVED, Optional.of(e.ending()));
            case ResultDelivered _ -> row.state = DossierState.DELIVERED;
            case EndingEvent e -> end(row, e.state(), e.endingIfReceived());
            case ReceiptCorrected e -> {
                row.corrected = true;
                e.changed().channel().ifPresent(channel -> row.channel = channel);
                e.due().ifPresent(due -> due(row, due.dueAt()));
            }
            case ResultCorrected _ -> row.corrected = true;
            case PersonEvent _ -> {
                // The row holds nobody.
            }
        }
    }

    private static void submit(DossierRow row, DossierSubmitted e) {
        row.id = e.dossierId().value();
        row.state = DossierState.SUBMITTED;
        row.procedureCode = e.procedureCode();
        row.procedureName = e.procedureName();
        row.channel = e.channel();
        row.receivingUnit = e.receivingUnit();
        row.submittedAt = e.at();
        row.begunAt = e.at();
        row.dueOrder = NOT_DUE;
        row.search = Diacritics.fold(e.procedureCode() + " " + e.procedureName());
    }

    private static void receive(DossierRow row, DossierReceived e) {
        Dimensions d = e.dimensions();
        row.id = e.dossierId().value();
        row.officialCode = e.officialCode();
        row.state = DossierState.RECEIVED;
        row.procedureCode = d.procedureCode();
        row.procedureName = e.procedureName();
        row.field = d.field();
        row.channel = d.channel();
        row.receivingUnit = d.receivingUnit();
        row.resolvingAgency = d.resolvingAgency();
        row.greenLane = d.greenLane();
        row.businessRelated = d.businessRelated();
        row.receivedAt = d.receivedAt();
        row.begunAt = d.receivedAt();
        due(row, e.due().dueAt());
        row.search = Diacritics.fold(e.officialCode() + " " + d.procedureCode() + " " + e.procedureName());
    }

    private static void due(DossierRow row, Instant dueAt) {
        row.dueAt = dueAt;
        row.dueOrder = dueAt;
    }

    private static void end(DossierRow row, DossierState state, Optional<Ending> ending) {
        row.state = state;
        row.lateWhenStopped = false;
        row.endedAt = ending.map(Ending::endedAt).orElse(null);
        row.timeliness = ending.flatMap(Ending::timeliness).orElse(null);
    }

    private static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }
}
