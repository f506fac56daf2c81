package vn.motcua.dossier.read.dossierlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.dossier.write.Samples.at;
import static vn.motcua.dossier.write.Samples.received;
import static vn.motcua.dossier.write.Samples.resultDelivered;
import static vn.motcua.dossier.write.Samples.resultIssued;
import static vn.motcua.dossier.write.Samples.supplementRequested;
import static vn.motcua.dossier.write.Samples.supplementSubmitted;
import static vn.motcua.dossier.write.Samples.transferred;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.DossierState;
import vn.motcua.dossier.events.Timeliness;

class DossierListProjectionTest {
    private static final List<DossierEvent> LIFE = List.of(
            received(),
            transferred(),
            supplementRequested("2026-03-03T10:00"),
            supplementSubmitted("2026-03-03T10:00", "2026-03-11T10:00"),
            resultIssued("2026-03-05T10:00"),
            resultDelivered("2026-03-06T10:00"));

    @Test
    void a_row_follows_its_dossier() {
        DossierRow row = DossierListProjection.fold(LIFE, List.of()).getFirst();

        assertThat(row.state).isEqualTo(DossierState.DELIVERED);
        assertThat(row.dueAt).isEqualTo(at("2026-03-17T17:00"));
        assertThat(row.timeliness).isEqualTo(Timeliness.EARLY);
        assertThat(row.supplementRequests).isEqualTo(1);
        assertThat(row.search).contains("trich luc ho tich").contains("h37.99-260302-000007");
    }

    @Test
    void batches_of_any_size_give_the_same_row() {
        DossierRow atOnce = DossierListProjection.fold(LIFE, List.of()).getFirst();
        DossierRow oneByOne =
                DossierListProjection.fold(LIFE.subList(0, 1), List.of()).getFirst();
        LIFE.subList(1, LIFE.size()).forEach(event -> DossierListProjection.fold(List.of(event), List.of(oneByOne)));

        assertThat(oneByOne).usingRecursiveComparison().isEqualTo(atOnce);
    }

    @Test
    void an_event_without_its_row_stops_the_projection() {
        assertThatThrownBy(() -> DossierListProjection.fold(List.of(transferred()), List.of()))
                .isInstanceOf(IllegalStateException.class);
    }
}
