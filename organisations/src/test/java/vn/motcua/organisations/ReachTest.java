package vn.motcua.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReachTest {
    private static final LocalDate JUNE_30 = LocalDate.of(2026, 6, 30);
    private static final LocalDate JULY_1 = LocalDate.of(2026, 7, 1);
    private static final LocalDate AUGUST_1 = LocalDate.of(2026, 8, 1);

    /** Province, two departments with divisions, and a commune. */
    private static SampleDirectory province() {
        return SampleDirectory.top("P", "PROVINCIAL_COMMITTEE")
                .below("P", "A", "DEPARTMENT")
                .below("A", "A1", "DIVISION")
                .below("P", "B", "DEPARTMENT")
                .below("B", "B1", "DIVISION")
                .below("P", "C", "COMMUNE");
    }

    @Test
    void it_goes_down_and_never_up_nor_aside() {
        Directory directory = province().build();
        assertThat(directory.reachOf("P", JULY_1).organisations())
                .containsExactlyInAnyOrder("P", "A", "A1", "B", "B1", "C");
        assertThat(directory.reachOf("A", JULY_1).organisations()).containsExactlyInAnyOrder("A", "A1");
        assertThat(directory.reachOf("A1", JULY_1).organisations()).containsExactly("A1");
        assertThat(directory.isWithin("A1", "P", JULY_1)).isTrue();
        assertThat(directory.isWithin("A", "A1", JULY_1)).isFalse();
    }

    @Test
    void it_goes_as_deep_as_the_directory() {
        SampleDirectory deep = SampleDirectory.top("0", "DEPARTMENT");
        for (int level = 1; level <= 40; level++) {
            deep.below("" + (level - 1), "" + level, "DIVISION");
        }
        assertThat(deep.build().reachOf("0", JULY_1).organisations()).hasSize(41);
        assertThat(deep.build().upwards("40", JULY_1)).hasSize(41);
    }

    @Test
    void who_belongs_to_none_reaches_nothing_and_an_unknown_code_itself() {
        assertThat(province().build().reachOf("", JULY_1)).isEqualTo(Reach.NOTHING);
        assertThat(Reach.NOTHING.isNothing()).isTrue();
        assertThat(Directory.EMPTY.reachOf("X", JULY_1).organisations()).containsExactly("X");
    }

    @Test
    void what_concerns_several_is_reached_by_any_of_them() {
        Reach reach = province().build().reachOf("A", JULY_1);
        assertThat(reach.coversAny("C", "A1")).isTrue();
        assertThat(reach.coversAny("C", "B", "")).isFalse();
        assertThat(reach.coversAny()).isFalse();
    }

    @Test
    void a_successor_takes_over_on_the_day_after_the_last_one() {
        Directory directory = province().closed("A", JUNE_30.toString(), "B").build();
        assertThat(directory.reachOf("B", JUNE_30).organisations()).containsExactlyInAnyOrder("B", "B1");
        assertThat(directory.reachOf("B", JULY_1).organisations()).containsExactlyInAnyOrder("B", "B1", "A", "A1");
        assertThat(directory.holderOn("A", JUNE_30)).isEqualTo("A");
        assertThat(directory.holderOn("A", JULY_1)).isEqualTo("B");
    }

    @Test
    void two_merge_into_a_new_one() {
        Directory directory = province()
                .below("P", "AB", "DEPARTMENT")
                .closed("A", "2026-06-30", "AB")
                .closed("B", "2026-06-30", "AB")
                .build();
        assertThat(directory.reachOf("AB", JULY_1).organisations())
                .containsExactlyInAnyOrder("AB", "A", "A1", "B", "B1");
        assertThat(directory.successorsOf("B", JULY_1)).containsExactly("AB");
        assertThat(directory.successorsOf("B", JUNE_30)).isEmpty();
    }

    @Test
    void a_chain_of_two_mergers_is_followed_day_by_day() {
        Directory directory = province()
                .below("P", "Z", "DEPARTMENT")
                .closed("A", "2026-06-30", "B")
                .closed("B", "2026-07-31", "Z")
                .build();
        assertThat(directory.holderOn("A", JULY_1)).isEqualTo("B");
        assertThat(directory.holderOn("A", AUGUST_1)).isEqualTo("Z");
        assertThat(directory.reachOf("Z", JULY_1).organisations()).containsExactly("Z");
        assertThat(directory.reachOf("Z", AUGUST_1).organisations())
                .containsExactlyInAnyOrder("Z", "B", "B1", "A", "A1");
    }

    @Test
    void after_a_split_each_part_reaches_what_was_there_and_the_principal_one_holds_it() {
        Directory directory = province()
                .below("P", "X", "DEPARTMENT")
                .below("P", "Y", "DEPARTMENT")
                .closed("A", "2026-06-30", "X", "Y")
                .build();
        assertThat(directory.reachOf("X", JULY_1).covers("A1")).isTrue();
        assertThat(directory.reachOf("Y", JULY_1).covers("A1")).isTrue();
        assertThat(directory.holderOn("A", JULY_1)).isEqualTo("X");
        assertThat(directory.successorsOf("A", JULY_1)).containsExactly("X", "Y");
    }

    @Test
    void what_has_passed_to_another_branch_leaves_its_own() {
        Directory directory = province().closed("A1", "2026-06-30", "B1").build();
        assertThat(directory.reachOf("A", JUNE_30).covers("A1")).isTrue();
        assertThat(directory.reachOf("A", JULY_1).covers("A1")).isFalse();
        assertThat(directory.reachOf("B", JULY_1).covers("A1")).isTrue();
        assertThat(directory.reachOf("P", JULY_1).covers("A1")).isTrue();
    }

    @Test
    void what_nobody_took_over_stays_with_those_above() {
        Directory closed = province().closed("A1", "2026-06-30").build();
        assertThat(closed.reachOf("A", JULY_1).covers("A1")).isTrue();
        assertThat(closed.holderOn("A1", JULY_1)).isEqualTo("A1");
        assertThat(closed.existsOn("A1", JULY_1)).isFalse();
        assertThat(closed.endBefore("A1", JULY_1))
                .hasValueSatisfying(end -> assertThat(end.effectiveTo()).isEqualTo(JUNE_30));
        Directory toNobody = province().closed("A1", "2026-06-30", "UNKNOWN").build();
        assertThat(toNobody.reachOf("A", JULY_1).covers("A1")).isTrue();
        assertThat(toNobody.reachOf("UNKNOWN", JULY_1).covers("A1")).isTrue();
    }

    @Test
    void a_move_counts_from_its_day() {
        Directory directory = province().moved("A1", "B", "2026-07-01").build();
        assertThat(directory.reachOf("A", JUNE_30).covers("A1")).isTrue();
        assertThat(directory.reachOf("B", JUNE_30).covers("A1")).isFalse();
        assertThat(directory.reachOf("A", JULY_1).covers("A1")).isFalse();
        assertThat(directory.reachOf("B", JULY_1).covers("A1")).isTrue();
        assertThat(directory.parentOn("A1", JULY_1)).contains("B");
        assertThat(directory.departmentOf("A1", JUNE_30))
                .map(Organisation::code)
                .contains("A");
        assertThat(directory.departmentOf("A1", JULY_1)).map(Organisation::code).contains("B");
    }

    @Test
    void a_move_to_the_top_leaves_nobody_above() {
        Directory directory = province().moved("A", "", "2026-07-01").build();
        assertThat(directory.parentOn("A", JULY_1)).isEmpty();
        assertThat(directory.reachOf("P", JULY_1).covers("A1")).isFalse();
    }

    @Test
    void a_circle_of_parents_ends() {
        Directory directory = province()
                .moved("A", "A1", "2026-07-01")
                .moved("B", "B", "2026-07-01")
                .build();
        assertThat(directory.reachOf("A", JULY_1).organisations()).containsExactlyInAnyOrder("A", "A1");
        assertThat(directory.upwards("A1", JULY_1))
                .extracting(Organisation::code)
                .containsExactly("A1", "A");
        assertThat(directory.upwards("B", JULY_1)).hasSize(1);
        assertThat(directory.officeOf("A")).isEmpty();
    }

    @Test
    void a_circle_of_successors_ends_and_moves_nothing() {
        Directory directory = province()
                .closed("A", "2026-06-30", "B")
                .closed("B", "2026-06-30", "A")
                .build();
        assertThat(directory.holderOn("A", JULY_1)).isEqualTo("A");
        assertThat(directory.reachOf("A", JULY_1).covers("B1")).isTrue();
        assertThat(directory.reachOf("P", JULY_1).covers("A1")).isTrue();
    }

    @Test
    void a_parent_that_is_not_known_reaches_what_names_it() {
        Directory directory = SampleDirectory.empty().below("?", "A", "COMMUNE").build();
        assertThat(directory.reachOf("?", JULY_1).covers("A")).isTrue();
        assertThat(directory.upwards("A", JULY_1)).hasSize(1);
        assertThat(directory.knows("?")).isFalse();
        assertThat(directory.communeOf("A", JULY_1)).isPresent();
        assertThat(directory.communeOf("?", JULY_1)).isEmpty();
    }

    @Test
    void a_name_is_that_of_the_day() {
        Directory directory =
                province().renamed("A", "Sở Nội vụ mới", "2026-07-01").build();
        assertThat(directory.nameOn("A", JUNE_30)).isEqualTo("Đơn vị A");
        assertThat(directory.nameOn("A", JULY_1)).isEqualTo("Sở Nội vụ mới");
        assertThat(directory.nameOn("A", LocalDate.of(1990, 1, 1))).isEqualTo("Đơn vị A");
        assertThat(directory.nameOn("?", JULY_1)).isEqualTo("?");
    }

    @Test
    void an_organisation_is_there_from_its_first_day_to_its_last() {
        Directory directory = province().closed("A", "2026-06-30").build();
        assertThat(directory.existsOn("A", LocalDate.of(2015, 12, 31))).isFalse();
        assertThat(directory.existsOn("A", LocalDate.of(2016, 1, 1))).isTrue();
        assertThat(directory.existsOn("A", JUNE_30)).isTrue();
        assertThat(directory.existsOn("A", JULY_1)).isFalse();
        assertThat(directory.existsOn("?", JULY_1)).isFalse();
        assertThat(directory.organisations()).hasSize(6);
    }
}
