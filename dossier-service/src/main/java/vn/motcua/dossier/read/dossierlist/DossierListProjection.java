package vn.motcua.dossier.read.dossierlist;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.motcua.dossier.events.Dimensions;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.DossierEvent.DossierReceived;
import vn.motcua.dossier.events.DossierEvent.DossierRefused;
import vn.motcua.dossier.events.DossierEvent.DossierSentBack;
import vn.motcua.dossier.events.DossierEvent.DossierTransferred;
import vn.motcua.dossier.events.DossierEvent.PersonErased;
import vn.motcua.dossier.events.DossierEvent.ResultDelivered;
import vn.motcua.dossier.events.DossierEvent.ResultIssued;
import vn.motcua.dossier.events.DossierEvent.SupplementRequested;
import vn.motcua.dossier.events.DossierEvent.SupplementSubmitted;
import vn.motcua.dossier.events.DossierEvent.WithdrawalAccepted;
import vn.motcua.dossier.events.Ending;
import vn.motcua.dossier.read.DossierState;
import vn.motcua.eventstore.Projection;
import vn.motcua.eventstore.Recorded;
import vn.motcua.http.Diacritics;

/** Fills the table behind dossier lists. */
@ApplicationScoped
class DossierListProjection implements Projection<DossierEvent> {
    static final String NAME = "dossier-list";

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
                .filter(event -> !(event instanceof DossierReceived))
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
            if (event instanceof DossierReceived) {
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
            case DossierReceived e -> receive(row, e);
            case DossierTransferred _ -> row.state = DossierState.IN_PROCESS;
            case SupplementRequested e -> {
                row.state = DossierState.AWAITING_SUPPLEMENT;
                row.supplementRequests = e.requestNo();
            }
            case SupplementSubmitted e -> {
                row.state = DossierState.IN_PROCESS;
                row.dueAt = e.due().dueAt();
            }
            case ResultIssued e -> end(row, DossierState.RESOLVED, e.ending());
            case ResultDelivered _ -> row.state = DossierState.DELIVERED;
            case DossierRefused e -> end(row, DossierState.REFUSED, e.ending());
            case DossierSentBack e -> end(row, DossierState.SENT_BACK, e.ending());
            case WithdrawalAccepted e -> end(row, DossierState.WITHDRAWN, e.ending());
            case PersonErased _ -> {
                // The row holds nobody.
            }
        }
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
        row.dueAt = e.due().dueAt();
        row.search = Diacritics.fold(e.officialCode() + " " + d.procedureCode() + " " + e.procedureName());
    }

    private static void end(DossierRow row, DossierState state, Ending ending) {
        row.state = state;
        row.endedAt = ending.endedAt();
        row.timeliness = ending.timeliness();
    }
}
