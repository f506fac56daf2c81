package vn.motcua.dossier.view;

import static vn.motcua.dossier.write.Samples.ID;
import static vn.motcua.dossier.write.Samples.NOTE;
import static vn.motcua.dossier.write.Samples.REASON;
import static vn.motcua.dossier.write.Samples.UNIT;
import static vn.motcua.dossier.write.Samples.after;
import static vn.motcua.dossier.write.Samples.erased;
import static vn.motcua.dossier.write.Samples.received;
import static vn.motcua.dossier.write.Samples.refused;
import static vn.motcua.dossier.write.Samples.resultDelivered;
import static vn.motcua.dossier.write.Samples.resultIssued;
import static vn.motcua.dossier.write.Samples.sentBack;
import static vn.motcua.dossier.write.Samples.submitted;
import static vn.motcua.dossier.write.Samples.supplementRequested;
import static vn.motcua.dossier.write.Samples.supplementRequestedBeforeReceipt;
import static vn.motcua.dossier.write.Samples.supplementSubmittedBeforeReceipt;
import static vn.motcua.dossier.write.Samples.transferred;
import static vn.motcua.dossier.write.Samples.withdrawn;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.motcua.dossier.events.Channel;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.infra.DossierEntity;
import vn.motcua.dossier.view.DossierActs.Situation;
import vn.motcua.dossier.write.DossierScenario;
import vn.motcua.dossier.write.Samples;
import vn.motcua.dossier.write.acceptwithdrawal.AcceptWithdrawal;
import vn.motcua.dossier.write.correctreceipt.CorrectReceipt;
import vn.motcua.dossier.write.correctresult.CorrectResult;
import vn.motcua.dossier.write.deliverresult.DeliverResult;
import vn.motcua.dossier.write.eraseapplicant.EraseApplicant;
import vn.motcua.dossier.write.extendduedate.ExtendDueDate;
import vn.motcua.dossier.write.issueresult.IssueResult;
import vn.motcua.dossier.write.receivesubmission.ReceiveSubmission;
import vn.motcua.dossier.write.refusedossier.RefuseDossier;
import vn.motcua.dossier.write.requestsupplement.RequestSupplement;
import vn.motcua.dossier.write.requestsupplementbeforereceipt.RequestSupplementBeforeReceipt;
import vn.motcua.dossier.write.sendbackdossier.SendBackDossier;
import vn.motcua.dossier.write.stopdossier.StopDossier;
import vn.motcua.dossier.write.submitsupplement.SubmitSupplement;
import vn.motcua.dossier.write.transferdossier.TransferDossier;
import vn.motcua.eventstore.Actor;
import vn.motcua.eventstore.Recorded;
import vn.motcua.servicetest.ActsTried;

/** What a dossier's answers list is what its decisions take. */
class DossierActsTest {
    private static final Actor EVERY_ROLE = ActsTried.everyRole(Samples.AGENCY, DossierActs.TABLE);

    private final ActsTried<Situation> acts = new ActsTried<>(
            DossierActs.TABLE,
            new ReceiveSubmission(
                    ID, Samples.ofTheDay(Samples.CODE), Optional.of(List.of(Samples.FORM_FILE, Samples.IDENTITY_FILE))),
            new SubmitSupplement(ID, List.of()),
            new RequestSupplementBeforeReceipt(ID, 1, NOTE),
            new TransferDossier(ID, Optional.empty()),
            new IssueResult(ID, "15/TL-SNV", true, List.of()),
            new DeliverResult(ID, Channel.DIRECT, UNIT),
            new RequestSupplement(ID, 2, NOTE),
            new ExtendDueDate(ID, LocalDate.parse("2026-03-16"), "GIÁM ĐỐC", Optional.empty(), REASON),
            new RefuseDossier(ID, REASON),
            new SendBackDossier(ID, REASON),
            new StopDossier(ID, REASON),
            new AcceptWithdrawal(ID, REASON),
            new CorrectReceipt(ID, UNIT, Optional.empty(), Optional.empty(), Optional.of(Channel.ONLINE), REASON),
            new CorrectResult(ID, Samples.AGENCY, "16/TL-SNV", REASON),
            new EraseApplicant(ID));

    @TestFactory
    Stream<DynamicTest> what_is_listed_is_accepted_and_what_is_not_is_refused() {
        in("submitted", submitted());
        in("completed before receipt", submitted(), supplementRequestedBeforeReceipt());
        in("complete", submitted(), supplementRequestedBeforeReceipt(), supplementSubmittedBeforeReceipt());
        in("received", received());
        in("in process", received(), transferred());
        in("awaiting a supplement", received(), transferred(), supplementRequested("2026-03-03T10:00"));
        DossierEvent issued = resultIssued("2026-03-05T10:00");
        in("resolved", received(), transferred(), issued);
        in("delivered", received(), transferred(), issued, resultDelivered("2026-03-06T10:00"));
        in("refused", submitted(), refused());
        in("sent back", received(), transferred(), sentBack());
        in("withdrawn", received(), withdrawn());
        in("forgotten", submitted(), refused(), erased());
        return acts.tests();
    }

    private void in(String standing, DossierEvent... history) {
        acts.in(
                standing,
                DossierScenario.given(history).by(EVERY_ROLE).at("2026-03-05T11:00"),
                after(history).situation(),
                shown(history));
    }

    private static List<String> shown(DossierEvent... history) {
        return DossierFold.of(
                        Stream.of(history)
                                .map(event -> new Recorded<>(1, new UUID(0, 1), Instant.EPOCH, Map.of(), event))
                                .toList(),
                        event -> DossierEntity.types().typeOf(event).name(),
                        ((Actor.Person) EVERY_ROLE).roles())
                .allowedActs();
    }

    @Test
    void who_may_do_what_is_told_as_the_operations_ask_it() {
        ActsTried.assertRolesAreThoseOfOperations("vn.motcua.dossier", DossierActs.TABLE);
        ActsTried.assertTold(
                DossierActs.TABLE,
                DossierEntity.module(Samples::reference, Clock.systemUTC()),
                "receiveDossier",
                "submitDossier");
    }
}
