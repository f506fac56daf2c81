package vn.motcua.catalog.read.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.catalog.write.Samples.CODE;
import static vn.motcua.catalog.write.Samples.DECISION;
import static vn.motcua.catalog.write.Samples.FROM;
import static vn.motcua.catalog.write.Samples.ID;
import static vn.motcua.catalog.write.Samples.NOW;
import static vn.motcua.catalog.write.Samples.amended;
import static vn.motcua.catalog.write.Samples.content;
import static vn.motcua.catalog.write.Samples.decision;
import static vn.motcua.catalog.write.Samples.published;
import static vn.motcua.catalog.write.Samples.registered;
import static vn.motcua.catalog.write.Samples.repealed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.events.ChangeKind;
import vn.motcua.catalog.events.ProcedureEvent;
import vn.motcua.catalog.events.ProcedureEvent.VersionWithdrawn;

class ProcedureVersionsProjectionTest {
    private static List<ProcedureVersionRow> after(ProcedureEvent... events) {
        List<ProcedureVersionRow> rows = new ArrayList<>();
        for (ProcedureEvent event : events) {
            ProcedureVersionsProjection.show(rows, event);
        }
        return rows;
    }

    @Test
    void a_draft_is_not_listed() {
        assertThat(after(registered(), amended(content(), 2))).isEmpty();
    }

    @Test
    void a_version_can_be_searched_without_diacritics() {
        assertThat(after(registered(), published(1, ChangeKind.NEW, DECISION, 2)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.searchText).isEqualTo("2.000908 cap ban sao trich luc ho tich");
                    assertThat(row.effectiveFrom).isEqualTo(FROM);
                    assertThat(row.endedOn).isNull();
                });
    }

    @Test
    void the_next_version_ends_the_one_before_on_its_day() {
        var next = decision("0198c2f4-6000-7a11-8c22-000000000002", "126", FROM.plusDays(10));
        List<ProcedureVersionRow> rows = after(
                registered(), published(1, ChangeKind.NEW, DECISION, 2), published(2, ChangeKind.AMENDED, next, 4));
        assertThat(rows).extracting(row -> row.endedOn).containsExactly(FROM.plusDays(10), null);
    }

    @Test
    void a_withdrawn_version_is_gone_and_the_one_before_has_no_end() {
        var next = decision("0198c2f4-6000-7a11-8c22-000000000002", "126", FROM.plusDays(10));
        List<ProcedureVersionRow> rows = after(
                registered(),
                published(1, ChangeKind.NEW, DECISION, 2),
                published(2, ChangeKind.AMENDED, next, 4),
                new VersionWithdrawn(ID, NOW, CODE, 2, FROM.plusDays(10), Optional.empty(), UUID.randomUUID(), 5));
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.versionNo).isEqualTo(1);
            assertThat(row.endedOn).isNull();
        });
    }

    @Test
    void an_earlier_one_that_is_withdrawn_leaves_no_hole() {
        var second = decision("0198c2f4-6000-7a11-8c22-000000000002", "126", FROM.plusDays(10));
        var third = decision("0198c2f4-6000-7a11-8c22-000000000003", "127", FROM.plusDays(20));
        List<ProcedureVersionRow> rows = after(
                registered(),
                published(1, ChangeKind.NEW, DECISION, 2),
                published(2, ChangeKind.AMENDED, second, 4),
                published(3, ChangeKind.AMENDED, third, 6),
                new VersionWithdrawn(ID, NOW, CODE, 2, FROM.plusDays(10), Optional.empty(), UUID.randomUUID(), 7));
        assertThat(rows).extracting(row -> row.endedOn).containsExactly(FROM.plusDays(20), null);
    }

    @Test
    void a_repeal_ends_the_newest_version() {
        assertThat(after(registered(), published(1, ChangeKind.NEW, DECISION, 2), repealed(3)))
                .extracting(row -> row.endedOn)
                .containsExactly(FROM.plusDays(30));
    }

    @Test
    void a_repeal_of_nothing_stops_the_projection() {
        assertThatThrownBy(() -> after(registered(), repealed(2))).isInstanceOf(IllegalStateException.class);
    }
}
