package vn.motcua.dossier.events;

import static vn.motcua.dossier.write.Samples.erased;
import static vn.motcua.dossier.write.Samples.receiptCorrected;
import static vn.motcua.dossier.write.Samples.received;
import static vn.motcua.dossier.write.Samples.receivedAfterSubmission;
import static vn.motcua.dossier.write.Samples.refused;
import static vn.motcua.dossier.write.Samples.resultCorrected;
import static vn.motcua.dossier.write.Samples.resultDelivered;
import static vn.motcua.dossier.write.Samples.resultIssued;
import static vn.motcua.dossier.write.Samples.sentBack;
import static vn.motcua.dossier.write.Samples.submitted;
import static vn.motcua.dossier.write.Samples.supplementRequested;
import static vn.motcua.dossier.write.Samples.supplementRequestedBeforeReceipt;
import static vn.motcua.dossier.write.Samples.supplementSubmitted;
import static vn.motcua.dossier.write.Samples.supplementSubmittedBeforeReceipt;
import static vn.motcua.dossier.write.Samples.supplementWithPapers;
import static vn.motcua.dossier.write.Samples.transferred;
import static vn.motcua.dossier.write.Samples.transferredToDivision;
import static vn.motcua.dossier.write.Samples.withdrawn;
import static vn.motcua.dossier.write.Samples.withdrawnBeforeReceipt;

import java.util.List;
import vn.motcua.dossier.infra.DossierEntity;
import vn.motcua.servicetest.EventContract;

/** What is published is what docs/events/dossier says: the examples are what decisions really give. */
class EventContractTest extends EventContract {
    EventContractTest() {
        super("dossier", DossierEntity.types(), events());
    }

    private static List<DossierEvent> events() {
        return List.of(
                submitted(),
                supplementRequestedBeforeReceipt(),
                supplementSubmittedBeforeReceipt(),
                refused(),
                received(),
                receivedAfterSubmission(),
                transferred(),
                supplementRequested("2026-03-03T10:00"),
                supplementSubmitted("2026-03-03T10:00", "2026-03-11T10:00"),
                resultIssued("2026-03-05T10:00"),
                resultDelivered("2026-03-06T10:00"),
                supplementWithPapers(),
                sentBack(),
                withdrawn(),
                withdrawnBeforeReceipt(),
                transferredToDivision(),
                receiptCorrected(),
                resultCorrected(),
                erased());
    }
}
