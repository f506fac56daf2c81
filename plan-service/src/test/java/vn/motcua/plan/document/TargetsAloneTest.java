package vn.motcua.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.motcua.plan.document.draft.DraftTarget;
import vn.motcua.plan.document.draft.DraftTarget.Comparator;
import vn.motcua.plan.document.grammar.TargetGrammar;

/** Every wording of targets.csv through the grammar, without its document. */
class TargetsAloneTest {
    record Row(String seed, String location, String metric, String text, String comparator, String value, String unit) {
        @Override
        public String toString() {
            return seed + " " + location + " " + metric;
        }

        boolean isMetBy(DraftTarget target) {
            return target.metric().filter(metric::equals).isPresent()
                    && target.comparator().name().equals(comparator)
                    && Notation.camel(target.unit().name()).equals(unit)
                    && valueOf(target).equals(value);
        }

        private static String valueOf(DraftTarget target) {
            return target.value().map(BigDecimal::toPlainString).orElseGet(() -> target.valueSetBy()
                    .filter(whom -> whom.equals("parent"))
                    .orElse("null"));
        }
    }

    static List<Row> rows() {
        return Shared.table("targets.csv").stream()
                .map(r -> new Row(r.get(0), r.get(1), r.get(2), r.get(3), r.get(4), r.get(5), r.get(6)))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> every_wording_has_the_structure_given() {
        return rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.toString(), () -> {
                    List<DraftTarget> targets = TargetGrammar.in(row.text(), row.location(), _ -> 1);
                    assertThat(targets).singleElement().satisfies(target -> {
                        assertThat(row.isMetBy(target)).as("%s", target).isTrue();
                        assertThat(target.ifAny()).isEqualTo(row.text().contains("(nếu có)"));
                    });
                }));
    }

    @Test
    void the_words_around_a_number_give_the_comparator() {
        assertThat(comparators("đúng hạn đạt trên 97%")).containsExactly(Comparator.GT);
        assertThat(comparators("đúng hạn đạt từ 97% trở lên")).containsExactly(Comparator.GE);
        assertThat(comparators("quá hạn dưới 0,5%")).containsExactly(Comparator.LT);
        assertThat(comparators("quá hạn không quá 1%")).containsExactly(Comparator.LE);
        assertThat(comparators("thời gian chờ tối đa 30 phút")).containsExactly(Comparator.LE);
        assertThat(comparators("họp 30 phút")).isEmpty();
    }

    @Test
    void a_share_without_comparator_is_a_floor_and_says_that_it_is_assumed() {
        DraftTarget half =
                TargetGrammar.in("số hóa tại 50% Bộ phận Một cửa", "1", _ -> 1).getFirst();
        assertThat(half.comparator()).isEqualTo(Comparator.GE);
        assertThat(half.comparatorAssumed()).isTrue();
    }

    @Test
    void what_was_reached_before_is_no_target() {
        for (String told : List.of(
                "Năm qua toàn ngành giải quyết 31.506 hồ sơ, đúng hạn đạt 97,1%, kế hoạch giao 98%",
                "Hồ sơ số hóa mới được 58%", "trong khi kết quả khảo sát chỉ là 84%", "đúng hạn, trước đây 97%")) {
            assertThat(comparators(told)).as(told).isEmpty();
        }
        assertThat(comparators("Không chỉ đạt 90% mà đúng hạn trên 95%")).contains(Comparator.GT);
        assertThat(comparators("Năm 2026 hồ sơ mới đạt tối thiểu 88% số hóa")).containsExactly(Comparator.GE);
    }

    private static List<Comparator> comparators(String text) {
        return TargetGrammar.in(text, "1", _ -> 1).stream()
                .map(DraftTarget::comparator)
                .toList();
    }
}
