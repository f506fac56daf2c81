package vn.motcua.dossier.write.acceptwithdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_CLOSED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_UNKNOWN;
import static vn.motcua.dossier.DossierRefusal.RESULT_ALREADY_ISSUED;
import static vn.motcua.dossier.write.DossierScenario.given;
import static vn.motcua.dossier.write.Samples.DUE_AT;
import static vn.motcua.dossier.write.Samples.ID;
import static vn.motcua.dossier.write.Samples.REASON;
import static vn.motcua.dossier.write.Samples.received;
import static vn.motcua.dossier.write.Samples.resultIssued;
import static vn.motcua.dossier.write.Samples.submitted;
import static vn.motcua.dossier.write.Samples.supplementRequested;
import static vn.motcua.dossier.write.Samples.transferred;
import static vn.motcua.dossier.write.Samples.withdrawn;
import static vn.motcua.dossier.write.Samples.withdrawnBeforeReceipt;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.EndingEvent.WithdrawalAccepted;
import vn.motcua.servicetest.Decided;
import vn.motcua.servicetest.GivesExamples;

class AcceptWithdrawalTest implements GivesExamples {
    @Override
    public List<DossierEvent> examples() {
        return List.of(withdrawn(), withdrawnBeforeReceipt());
    }

    @Test
    void an_open_dossier_can_be_taken_back() {
        withdraw(received()).thenOne(WithdrawalAccepted.class);
        withdraw(received(), transferred()).thenOne(WithdrawalAccepted.class);
    }

    @Test
    void one_that_is_not_received_yet_can_be_taken_back_and_was_never_due() {
        WithdrawalAccepted e = withdraw(submitted()).thenOne(WithdrawalAccepted.class);

        assertThat(e.ending()).isEmpty();
    }

    @Test
    void without_a_result_nothing_was_due_and_the_time_of_waiting_is_told() {
        WithdrawalAccepted e = withdraw(received(), transferred(), supplementRequested("2026-03-03T10:00"))
                .thenOne(WithdrawalAccepted.class);

        assertThat(e.at()).isAfter(DUE_AT);
        assertThat(e.ending().orElseThrow().timeliness()).isEmpty();
        assertThat(e.ending().orElseThrow().supplementSeconds()).isPositive();
    }

    @Test
    void a_dossier_with_a_result_stays() {
        withdraw().thenRefused(DOSSIER_UNKNOWN);
        withdraw(received(), transferred(), resultIssued("2026-03-05T10:00")).thenRefused(RESULT_ALREADY_ISSUED);
        withdraw(received(), withdrawn()).thenRefused(DOSSIER_CLOSED);
    }

    private static Decided withdraw(DossierEvent... history) {
        return given(history).at("2026-03-20T10:00").when(new AcceptWithdrawal(ID, REASON));
    }
}
