package vn.motcua.dashboard.facts.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.dashboard.facts.dossier.DayTally.AgencyDay;
import vn.motcua.dashboard.known.DossierMessage;
import vn.motcua.dashboard.known.DossierMessage.DimensionChange;
import vn.motcua.dashboard.known.DossierMessage.Due;
import vn.motcua.dashboard.known.DossierMessage.EndedWithoutResult;
import vn.motcua.dashboard.known.DossierMessage.ReceiptCorrected;
import vn.motcua.dashboard.known.DossierMessage.Refused;
import vn.motcua.dashboard.known.DossierMessage.ResultDelivered;
import vn.motcua.dashboard.known.DossierMessage.Submitted;
import vn.motcua.dashboard.known.DossierMessage.SupplementRequested;
import vn.motcua.dashboard.known.DossierMessage.SupplementSubmitted;

class DossierProjectionTest {
    private static final UUID ID = UUID.fromString("0199a3c4-7b1e-7c55-9d6e-2f4b8a901234");
    private static final Instant DUE = at("2026-03-09T10:00:00Z");
    private static final DossierLife LIFE = life("2026-03-02T02:00:00Z");

    @Test
    void a_receipt_late_in_the_evening_in_utc_belongs_to_the_next_day_in_vietnam() {
        assertThat(row(life("2025-12-31T17:30:00Z").received(false, 1, 1, true)).receivedOn)
                .isEqualTo(LocalDate.parse("2026-01-01"));
    }

    @Test
    void a_dossier_that_waits_for_a_supplement_stands_still_until_it_comes() {
        DossierRow row = row(received(), new SupplementRequested(ID, at("2026-03-03T03:00:00Z")));
        assertThat(row.pausedOn).isEqualTo(LocalDate.parse("2026-03-03"));

        DossierProjection.show(
                row,
                new SupplementSubmitted(
                        ID, at("2026-03-03T04:00:00Z"), new Due(DUE.plusSeconds(86_400)), Optional.empty()));
        assertThat(row.pausedOn).isNull();
        assertThat(Pauses.of(row.pauses).lateAfter(DUE)).contains(DUE.plusSeconds(3_600));
        assertThat(row.dueOn).isEqualTo(LocalDate.parse("2026-03-10"));
    }

    @Test
    void a_result_counts_as_a_resolution_and_its_delivery_changes_no_figure() {
        DossierRow row = row(
                received(),
                LIFE.resolved(at("2026-03-05T03:00:00Z"), true),
                new ResultDelivered(ID, at("2026-04-01T03:00:00Z")));
        assertThat(row.resolved).isTrue();
        assertThat(row.state).isEqualTo("DELIVERED");
        assertThat(row.endedOn).isEqualTo(LocalDate.parse("2026-03-05"));
        assertThat(row.timeliness).isEqualTo("EARLY");
    }

    @Test
    void what_is_sent_back_ends_without_a_result_and_is_neither_in_time_nor_late() {
        DossierRow row = row(
                received(),
                new EndedWithoutResult(
                        ID,
                        at("2026-03-15T03:00:00Z"),
                        Optional.of(LIFE.endedWithoutResult(at("2026-03-15T03:00:00Z")))));
        assertThat(row.resolved).isFalse();
        assertThat(row.timeliness).isNull();
        assertThat(row.endedOn).isEqualTo(LocalDate.parse("2026-03-15"));
    }

    @Test
    void what_is_refused_before_its_receipt_has_a_count_of_its_own_and_is_in_no_other() {
        DossierRow row = row(
                new Submitted(ID, at("2026-03-02T02:00:00Z"), "2.000908", "Cấp bản sao", "ONLINE", "H37.99"),
                new Refused(ID, at("2026-03-03T02:00:00Z")));
        DayTally tally = new DayTally();
        tally.putIn(List.of(row));
        assertThat(tally.changes()).hasSize(1);
        assertThat(tally.changes().get(new AgencyDay("H37.99", LocalDate.parse("2026-03-03"))))
                .hasSize(1)
                .containsEntry(DayCount.REFUSED_BEFORE_RECEIPT, 1L);
    }

    @Test
    void a_corrected_receipt_counts_as_corrected_and_says_so() {
        DossierRow row = row(
                received(),
                new ReceiptCorrected(
                        ID,
                        at("2026-03-03T02:00:00Z"),
                        Optional.of(new Due(DUE.plusSeconds(86_400))),
                        new DimensionChange(Optional.of("ONLINE"), Optional.of(0), Optional.empty())));
        assertThat(row.online()).isTrue();
        assertThat(row.digitised()).isFalse();
        assertThat(row.componentsReused).isEqualTo(1);
        assertThat(row.dueOn).isEqualTo(LocalDate.parse("2026-03-10"));
        assertThat(row.corrected).isTrue();
    }

    private static DossierRow row(DossierMessage... messages) {
        DossierRow row = new DossierRow();
        for (DossierMessage message : messages) {
            DossierProjection.show(row, message);
        }
        return row;
    }

    private static DossierLife life(String receivedAt) {
        return new DossierLife(ID, "H37.16", at(receivedAt), DUE);
    }

    private static DossierMessage received() {
        return LIFE.received(false, 1, 1, true);
    }

    private static Instant at(String text) {
        return Instant.parse(text);
    }
}
