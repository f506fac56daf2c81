package vn.motcua.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.motcua.plan.document.TargetsAloneTest.Row;
import vn.motcua.plan.document.draft.PlanDraft.LineUse;

/** Every target of targets.csv found where its document has it, and none besides. Rows of 004: TargetsAloneTest. */
class TargetsInPlansTest {
    private static List<Row> rows() {
        return TargetsAloneTest.rows().stream()
                .filter(row -> RealPlans.SEEDS.contains(row.seed()))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> every_target_is_found_where_it_stands() {
        return rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.toString(), () -> assertThat(
                                RealPlans.draft(row.seed()).targets())
                        .filteredOn(target -> target.standsIn().equals(row.location()))
                        .filteredOn(row::isMetBy)
                        .hasSize(1)));
    }

    @Test
    void there_are_no_others() {
        assertThat(RealPlans.SEEDS.stream()
                        .mapToInt(seed -> RealPlans.draft(seed).targets().size()))
                .containsExactly(3, 6, 5, 2);
        assertThat(rows()).hasSize(16);
    }

    @TestFactory
    Stream<DynamicTest> the_source_line_shows_the_quantity() {
        return RealPlans.SEEDS.stream()
                .flatMap(seed -> RealPlans.draft(seed).targets().stream().map(target -> {
                    LineUse line = RealPlans.draft(seed).lines().get(target.line() - 1);
                    return DynamicTest.dynamicTest(seed + " " + target.standsIn(), () -> assertThat(line.text())
                            .contains(target.value().map(Object::toString).orElse("chỉ tiêu")));
                }));
    }

    @Test
    void a_target_that_the_province_sets_has_no_value() {
        assertThat(RealPlans.draft("002").targets().stream()
                        .filter(target -> target.valueSetBy().isPresent()))
                .hasSize(2)
                .allSatisfy(target -> assertThat(target.value()).isEmpty());
    }
}
