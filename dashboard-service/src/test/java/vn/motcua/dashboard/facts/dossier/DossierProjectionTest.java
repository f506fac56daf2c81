package vn.motcua.dashboard.facts.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.dashboard.known.DossierMessage;
import vn.motcua.dashboard.known.DossierMessage.Dimensions;
import vn.motcua.dashboard.known.DossierMessage.Due;
import vn.motcua.dashboard.known.DossierMessage.Ending;
import vn.motcua.dashboard.known.DossierMessage.Received;
import vn.motcua.dashboard.known.DossierMessage.Refused;
import vn.motcua.dashboard.known.DossierMessage.ResultDelivered;
import vn.motcua.dashboard.known.DossierMessage.ResultIssued;
import vn.motcua.dashboard.known.DossierMessage.SupplementRequested;
import vn.motcua.dashboard.known.DossierMessage.SupplementSubmitted;

class DossierProjectionTest {
    private static final UUID ID = UUID.fromString("0199a3c4-7b1e-7c55-9d6e-2f4b8a901234");
    private static final Instant DUE = Instant.parse("2026-03-09T10:00:00Z");

    @Test
    void a_receipt_late_in_the_evening_in_utc_belongs_to_the_next_day_in_vietnam() {
        assertThat(row(received("2025-12-31T17:30:00Z")).receivedOn).isEqualTo(LocalDate.parse("2026-01-01"));
    }

    @Test
    void a_dossier_that_waits_for_a_supplement_stands_still_until_it_comes() {
        DossierRow row = row(received("2026-03-02T02:00:00Z"), new SupplementRequested(ID, at("2026-03-03T03:00:00Z")));
        assertThat(row.pausedOn).isEqualTo(LocalDate.parse("2026-03-03"));

        DossierProjection.show(
                row,
                new SupplementSubmitted(
                        ID, at("2026-03-03T04:00:00Z"), at("2026-03-03T03:00:00Z"), new Due(DUE.plusSeconds(86_400))));
        assertThat(row.pausedOn).isNull();
        assertThat(row.supplementSeconds).isEqualTo(3_600);
        assertThat(row.dueOn).isEqualTo(LocalDate.parse("2026-03-10"));
    }

    @Test
    void a_result_counts_as_a_resolution_and_its_delivery_changes_no_figure() {
        DossierRow row = row(
                received("2026-03-02T02:00:00Z"),
                new ResultIssued(ID, at("2026-03-05T03:00:00Z"), ending("EARLY"), true),
                new ResultDelivered(ID, at("2026-04-01T03:00:00Z")));
        assertThat(row.resolved).isTrue();
        assertThat(row.state).isEqualTo("DELIVERED");
        assertThat(row.endedOn).isEqualTo(LocalDate.parse("2026-03-05"));
        assertThat(row.timeliness).isEqualTo("EARLY");
    }

    @Test
    void a_refusal_ends_a_dossier_and_is_no_resolution() {
        DossierRow row =
                row(received("2026-03-02T02:00:00Z"), new Refused(ID, at("2026-03-05T03:00:00Z"), ending("EARLY")));
        assertThat(row.resolved).isFalse();
        assertThat(row.endedOn).isEqualTo(LocalDate.parse("2026-03-05"));
    }

    private static DossierRow row(DossierMessage... messages) {
        DossierRow row = new DossierRow();
        for (DossierMessage message : messages) {
            DossierProjection.show(row, message);
        }
        return row;
    }

    private static Received received(String at) {
        Dimensions dimensions =
                new Dimensions("2.000908", "HT", "DIRECT", "H37.99", "H37.16", false, true, 2, 1, 1, at(at), DUE);
        return new Received(ID, at(at), "H37.99-260302-000007", "Cấp bản sao", dimensions, new Due(DUE));
    }

    private static Ending ending(String timeliness) {
        return new Ending(at("2026-03-05T03:00:00Z"), DUE, timeliness, 0, 0);
    }

    private static Instant at(String text) {
        return Instant.parse(text);
    }
}
