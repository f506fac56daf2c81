package vn.motcua.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.motcua.plan.document.draft.Wording;
import vn.motcua.plan.document.grammar.ScheduleGrammar;
import vn.motcua.plan.events.Schedule;
import vn.motcua.plan.events.Schedule.Unspecified;

/** Every expression of timing-expressions.csv through the grammar, without its document. */
class TimingExpressionsAloneTest {
    record Row(String seed, String location, String expression, String type, String structured) {
        @Override
        public String toString() {
            return seed + " " + location + " «" + expression + "»";
        }
    }

    /** Types that are no schedule, with the test that covers them instead. */
    private static final Map<String, String> NOT_SCHEDULES = Map.of(
            "ISSUE_DATE", "the date of issue, read by the head reader: PlanHeadsTest",
            "ISSUE_DATE_PARTIAL", "the date of issue, read by the head reader: PlanHeadsTest",
            "QUALIFIER", "an adverb without a date: must stay without a schedule, tested below",
            "UNSPECIFIED", "nothing is printed there: the blank cell is tested below and at its row");

    /** Rows whose reference is named by the surrounding text only, with the reason; their type is tested all the same. */
    private static final Map<String, String> REFERENCE_NOT_IN_THE_EXPRESSION = Map.of(
            "001 VIII.1 «lồng ghép trong Kế hoạch kiểm tra … hàng năm»",
            "the words that name the plan are left out in the table: tested at its row",
            "003 II.1 «theo lộ trình đề ra»",
            "the resolution is cited earlier in the sentence: tested at its paragraph",
            "004 II.2.c «đảm bảo thời hạn theo quy định»",
            "only the paragraph of a document that is not there says which time limit");

    static List<Row> rows() {
        return Shared.table("timing-expressions.csv").stream()
                .map(r -> new Row(r.get(0), r.get(1), elided(r.get(2)), r.get(3), r.get(4)))
                .toList();
    }

    /** Three dots are the table's own mark for words left out; as full stops they would end the sentence. */
    private static String elided(String expression) {
        return expression.replace("...", "…");
    }

    @TestFactory
    Stream<DynamicTest> every_expression_has_the_structure_given() {
        return rows().stream()
                .filter(row -> !NOT_SCHEDULES.containsKey(row.type()))
                .map(row -> DynamicTest.dynamicTest(row.toString(), () -> {
                    Schedule schedule = ScheduleGrammar.cell(row.expression());
                    assertThat(Notation.type(schedule)).isEqualTo(row.type());
                    assertThat(schedule.verbatim()).isEqualTo(Wording.clean(row.expression()));
                    if (!REFERENCE_NOT_IN_THE_EXPRESSION.containsKey(row.toString())) {
                        assertThat(Notation.of(schedule))
                                .isEqualTo(Notation.withoutFalse(Notation.parse(row.structured())));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> an_adverb_is_no_schedule() {
        return rows().stream()
                .filter(row -> row.type().equals("QUALIFIER"))
                .map(row -> DynamicTest.dynamicTest(row.toString(), () -> {
                    assertThat(ScheduleGrammar.cell(row.expression())).isEqualTo(new Unspecified(row.expression()));
                    assertThat(ScheduleGrammar.inProse(row.expression())).isEmpty();
                }));
    }

    @Test
    void a_blank_cell_is_unspecified() {
        assertThat(ScheduleGrammar.cell(" \u00a0")).isEqualTo(new Unspecified(""));
    }

    @Test
    void every_row_left_out_still_exists_and_no_type_is_unknown() {
        List<Row> rows = rows();
        assertThat(rows.stream().map(Row::toString)).containsAll(REFERENCE_NOT_IN_THE_EXPRESSION.keySet());
        Set<String> types = Set.of(
                "CONTINUOUS",
                "EXTERNAL_REF",
                "TRIGGERED",
                "STATUTORY",
                "PERIOD",
                "PERIODS",
                "RECURRING",
                "BEFORE",
                "DONE",
                "RECURRING+ON_DEMAND",
                "TRIGGERED+DONE");
        assertThat(rows)
                .allSatisfy(row -> assertThat(types.contains(row.type()) || NOT_SCHEDULES.containsKey(row.type()))
                        .as(row.toString())
                        .isTrue());
        assertThat(rows).hasSize(60);
    }
}
