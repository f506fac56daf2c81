package vn.motcua.catalog.read.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.motcua.catalog.write.Directories.close;
import static vn.motcua.catalog.write.Directories.move;
import static vn.motcua.catalog.write.Directories.unit;
import static vn.motcua.catalog.write.Samples.NOW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.events.OrganisationEvent;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationRenamed;

class OrganisationsProjectionTest {
    private static final LocalDate FIRST = LocalDate.parse("2025-07-01");
    private static final LocalDate MARCH = LocalDate.parse("2026-03-01");
    private static final LocalDate JUNE = LocalDate.parse("2026-06-01");
    private static final OrganisationEvent REGISTERED = unit("H37.16", Optional.of("H37"), FIRST);

    private static OrganisationEvent renamed(String name, LocalDate from) {
        return new OrganisationRenamed(REGISTERED.organisationId(), NOW, "H37.16", name, from);
    }

    private static List<OrganisationPeriodRow> after(OrganisationEvent... events) {
        List<OrganisationPeriodRow> rows = new ArrayList<>();
        for (OrganisationEvent event : events) {
            OrganisationsProjection.show(rows, event).ifPresent(rows::add);
        }
        rows.sort(Comparator.comparing(row -> row.startsOn));
        return rows;
    }

    @Test
    void names_and_parents_change_each_on_their_days() {
        assertThat(after(REGISTERED, renamed("Tháng Sáu", JUNE), move("H37.16", "H37.26", MARCH)))
                .extracting(row -> row.startsOn, row -> row.endedOn, row -> row.name, row -> row.parent)
                .containsExactly(
                        tuple(OrganisationPeriodRow.EVER, MARCH, "Đơn vị H37.16", "H37"),
                        tuple(MARCH, JUNE, "Đơn vị H37.16", "H37.26"),
                        tuple(JUNE, null, "Tháng Sáu", "H37.26"));
    }

    @Test
    void an_earlier_rename_told_later_holds_until_the_later_one() {
        assertThat(after(REGISTERED, renamed("Tháng Sáu", JUNE), renamed("Tháng Ba", MARCH)))
                .extracting(row -> row.name)
                .containsExactly("Đơn vị H37.16", "Tháng Ba", "Tháng Sáu");
    }

    @Test
    void the_name_of_a_day_can_be_mended_the_first_one_too() {
        assertThat(after(REGISTERED, renamed("Sai", MARCH), renamed("Đúng", MARCH), renamed("Tên đầu", FIRST)))
                .extracting(row -> row.name)
                .containsExactly("Tên đầu", "Đúng");
    }

    @Test
    void all_stretches_know_the_end_and_who_takes_over() {
        assertThat(after(REGISTERED, renamed("Tháng Ba", MARCH), close("H37.16", JUNE, List.of("H37.26", "H37.27"))))
                .allSatisfy(row -> {
                    assertThat(row.effectiveTo).isEqualTo(JUNE);
                    assertThat(row.successorCodes()).containsExactly("H37.26", "H37.27");
                });
    }

    @Test
    void a_change_of_nothing_stops_the_projection() {
        assertThatThrownBy(() -> after(renamed("Không có", MARCH))).isInstanceOf(IllegalStateException.class);
    }
}
