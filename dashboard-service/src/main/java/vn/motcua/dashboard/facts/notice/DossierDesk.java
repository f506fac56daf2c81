package vn.motcua.dashboard.facts.notice;

import java.util.UUID;
import vn.motcua.dashboard.known.DossierMessage;
import vn.motcua.dashboard.known.DossierMessage.DueDateExtended;
import vn.motcua.dashboard.known.DossierMessage.EndedWithoutResult;
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
import vn.motcua.dashboard.known.SubmissionMessage;

/** Who has a dossier on the desk, and why. */
final class DossierDesk {
    private DossierDesk() {}

    /** Whether a message begins a dossier, or tells of it anew from the beginning. */
    static boolean begins(DossierMessage message) {
        return message instanceof Submitted || message instanceof Received;
    }

    /** Whether nothing is left to do after a message. */
    static boolean ends(DossierMessage message) {
        return switch (message) {
            case ResultIssued _, Refused _, EndedWithoutResult _ -> true;
            case Submitted _,
                    Received _,
                    Transferred _,
                    SupplementRequested _,
                    SupplementSubmitted _,
                    DueDateExtended _,
                    ReceiptCorrected _,
                    ResultDelivered _,
                    ResultCorrected _ -> false;
        };
    }

    static void show(NoticeItem item, DossierMessage message) {
        switch (message) {
            case Submitted m -> {
                begin(item, m.dossierId(), m.receivingUnit(), m.procedureName());
                item.agency = m.receivingUnit();
                item.desk = NoticeKind.WAITS_FOR_RECEIPT;
            }
            case Received m -> {
                begin(item, m.dossierId(), m.dimensions().receivingUnit(), m.procedureName());
                item.code = m.officialCode();
                item.agency = m.dimensions().resolvingAgency();
                item.desk = null;
                item.due(m.due().dueAt());
            }
            case Transferred m -> {
                item.agency = m.toAgency();
                item.unit = m.toUnit().orElse(m.toAgency());
                item.handler = Addressee.CASE_OFFICER;
                item.desk = NoticeKind.HANDED_OVER;
            }
            case SupplementRequested _ -> {
                item.waits = true;
                item.desk = null;
            }
            case SupplementSubmitted m -> {
                item.waits = false;
                item.desk = NoticeKind.SUPPLEMENTED;
                item.due(m.due().dueAt());
            }
            case DueDateExtended m -> {
                item.promisedAt = m.promisedAt();
                item.due(m.promisedAt());
            }
            case ReceiptCorrected m -> m.due().ifPresent(due -> item.due(due.dueAt()));
            case ResultIssued _, Refused _, EndedWithoutResult _, ResultDelivered _, ResultCorrected _ -> {
                // Whoever had it on the desk has it no more.
            }
        }
    }

    static void show(NoticeItem item, SubmissionMessage message) {
        item.desk = switch (message) {
            case SubmissionMessage.SupplementRequested _ -> null;
            case SubmissionMessage.SupplementSubmitted _ -> NoticeKind.SUPPLEMENTED;
        };
    }

    private static void begin(NoticeItem item, UUID dossierId, String unit, String procedure) {
        item.itemId = dossierId;
        item.kind = ItemKind.DOSSIER;
        item.code = "";
        item.name = procedure;
        item.unit = unit;
        item.handler = Addressee.INTAKE_OFFICER;
    }
}
