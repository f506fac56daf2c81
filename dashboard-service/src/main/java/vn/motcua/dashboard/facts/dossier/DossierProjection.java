package vn.motcua.dashboard.facts.dossier;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.motcua.dashboard.facts.Past;
import vn.motcua.dashboard.known.DossierMessage;
import vn.motcua.dashboard.known.DossierMessage.DimensionChange;
import vn.motcua.dashboard.known.DossierMessage.Dimensions;
import vn.motcua.dashboard.known.DossierMessage.DueDateExtended;
import vn.motcua.dashboard.known.DossierMessage.EndedWithoutResult;
import vn.motcua.dashboard.known.DossierMessage.Ending;
import vn.motcua.dashboard.known.DossierMessage.ReceiptCorrected;
import vn.motcua.dashboard.known.DossierMessage.Received;
import vn.motcua.dashboard.known.DossierMessage.Refused;
import vn.motcua.dashboard.known.DossierMessage.ResultCorrected;
import vn.motcua.dashboard.known.DossierMessage.ResultDelivered;
import vn.motcua.dashboard.known.DossierMessage.ResultIssued;
import vn.motcua.dashboard.known.DossierMessage.Submitted;
import vn.motcua.dashboard.known.DossierMessage.SupplementRequested;
import vn.motcua.dashboard.known.DossierMessage.SupplementSubmitted;
import vn.motcua.dashboard.known.DossierMessage.Transferred;
import vn.motcua.dashboard.metrics.Days;
import vn.motcua.eventstore.Projection;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.projection.BatchRows;

/**
 * One row per dossier, what it was before, and the counts per day that follow from the rows, in one transaction. Messages of a dossier come in
 * order, those of different dossiers in any: rows never meet.
 */
@ApplicationScoped
class DossierProjection implements Projection<DossierMessage> {
    @Override
    public String name() {
        return "board-dossier";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<DossierMessage> reads() {
        return DossierMessage.class;
    }

    @Override
    public List<String> tables() {
        return List.of("board_dossier", "board_dossier_day", "board_dossier_past");
    }

    @Override
    public Uni<Void> apply(List<Recorded<DossierMessage>> batch) {
        List<DossierMessage> messages = batch.stream().map(Recorded::event).toList();
        var ids = messages.stream().map(DossierMessage::dossierId).collect(Collectors.toSet());
        DayTally days = new DayTally();
        Past past = Past.of("board_dossier");
        return BatchRows.<UUID, DossierRow>fold(DossierRow.class, ids, row -> row.dossierId, rows -> {
                    days.takeOut(rows.all());
                    messages.forEach(message -> show(past.before(row(rows, message), message.at()), message));
                    days.putIn(rows.all());
                })
                .chain(days::store)
                .chain(past::store);
    }

    private static DossierRow row(BatchRows<UUID, DossierRow> rows, DossierMessage message) {
        return message instanceof Received || message instanceof Submitted
                ? rows.begin(message.dossierId(), DossierRow::new)
                : rows.get(message.dossierId());
    }

    static void show(DossierRow row, DossierMessage message) {
        switch (message) {
            case Submitted m -> submitted(row, m);
            case Received m -> received(row, m);
            case Transferred m -> {
                row.state = "IN_PROCESS";
                row.handlingUnit = m.toUnit().orElse(null);
            }
            case SupplementRequested m -> {
                row.state = "AWAITING_SUPPLEMENT";
                row.pauses = Pauses.of(row.pauses).begun(m.at()).kept();
                row.pausedOn = Days.of(m.at());
            }
            case SupplementSubmitted m -> {
                row.state = "IN_PROCESS";
                resumed(row, m.at());
                due(row, m.due().dueAt());
                m.changed().ifPresent(changed -> change(row, changed));
            }
            case DueDateExtended m -> due(row, m.countedAt());
            case ResultIssued m -> {
                ended(row, "RESOLVED", m.ending());
                row.resolved = true;
                row.electronicResult = m.electronicResult();
            }
            case ResultDelivered _ -> row.state = "DELIVERED";
            case Refused m -> endedBeforeReceipt(row, "REFUSED", m.at());
            case EndedWithoutResult m ->
                m.ending()
                        .ifPresentOrElse(
                                ending -> ended(row, "ENDED_WITHOUT_RESULT", ending),
                                () -> endedBeforeReceipt(row, "ENDED_WITHOUT_RESULT", m.at()));
            case ReceiptCorrected m -> {
                row.corrected = true;
                change(row, m.changed());
                m.due().ifPresent(due -> due(row, due.dueAt()));
            }
            case ResultCorrected _ -> row.corrected = true;
        }
        if (row.isReceived()) {
            row.judgeByIndex();
        }
    }

    private static void submitted(DossierRow row, Submitted m) {
        row.dossierId = m.dossierId();
        row.procedureCode = m.procedureCode();
        row.procedureName = m.procedureName();
        row.channel = m.channel();
        row.receivingUnit = m.receivingUnit();
        row.state = "SUBMITTED";
    }

    private static void received(DossierRow row, Received m) {
        Dimensions d = m.dimensions();
        row.dossierId = m.dossierId();
        row.officialCode = m.officialCode();
        row.procedureCode = d.procedureCode();
        row.procedureName = m.procedureName();
        row.field = d.field();
        row.channel = d.channel();
        row.receivingUnit = d.receivingUnit();
        row.resolvingAgency = d.resolvingAgency();
        row.greenLane = d.greenLane();
        row.paperResult = d.requiresPaperResult();
        row.componentsDigitised = d.componentsDigitised();
        row.componentsReused = d.componentsReused();
        row.receivedOn = Days.of(d.receivedAt());
        row.originalDueAt = d.originalDueAt();
        row.state = "RECEIVED";
        due(row, m.due().dueAt());
    }

    private static void change(DossierRow row, DimensionChange changed) {
        changed.channel().ifPresent(channel -> row.channel = channel);
        changed.componentsDigitised().ifPresent(components -> row.componentsDigitised = components);
        changed.componentsReused().ifPresent(components -> row.componentsReused = components);
    }

    private static void due(DossierRow row, Instant dueAt) {
        row.dueAt = dueAt;
        row.dueOn = Days.of(dueAt);
    }

    private static void resumed(DossierRow row, Instant at) {
        row.pauses = Pauses.of(row.pauses).ended(at).kept();
        row.pausedOn = null;
    }

    private static void ended(DossierRow row, String state, Ending ending) {
        row.state = state;
        row.endedAt = ending.endedAt();
        row.endedOn = Days.of(ending.endedAt());
        row.timeliness = ending.timeliness().orElse(null);
        resumed(row, ending.endedAt());
        due(row, ending.dueAt());
    }

    private static void endedBeforeReceipt(DossierRow row, String state, Instant at) {
        row.state = state;
        row.endedAt = at;
        row.endedOn = Days.of(at);
    }
}
