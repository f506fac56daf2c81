package vn.motcua.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.plan.document.draft.DoubtKind;
import vn.motcua.plan.document.draft.PlanDraft;
import vn.motcua.plan.document.draft.PlanDraft.ResponsibleUnit;
import vn.motcua.plan.document.draft.PlanDraft.Task;

/** Document 001, whose table came out of extraction as a single column of lines: each row's cells. */
class LinearPlanTest {
    /** Unit names behind the short codes of the table below. */
    private static final Map<String, List<String>> UNITS = Map.of(
            "-", List.of(),
            "office", List.of("Văn phòng"),
            "divisions", List.of("Các phòng"),
            "concerned", List.of("Các phòng liên quan"),
            "concerned2", List.of("Các phòng liên quan phối hợp"),
            "three",
                    List.of(
                            "Phòng Quản lý đầu tư công",
                            "Phòng Quản lý đầu tư ngoài ngân sách",
                            "Phòng Đăng ký kinh doanh"),
            "centre", List.of("Các phòng, Trung tâm xúc tiến đầu tư"),
            "website", List.of("Ban biên tập trang thông tin điện tử website của Sở"),
            "registry", List.of("Phòng Đăng ký kinh doanh"),
            "officers", List.of("Công chức Tiếp nhận hồ sơ và trả kết quả tại Trung tâm PVHCC tỉnh"));

    /** Row, lead, coordinating units, timing as printed; a star marks what a merged cell above gives. */
    @ParameterizedTest(name = "001 {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "I.1|office|concerned|Tháng 01/2022",
                "I.2|office|concerned|Trong năm 2022",
                "II.1|office|concerned|Trong năm 2022",
                "III.1|office|three|Sau khi nhận được Quyết định công bố của Bộ Kế hoạch và Đầu tư",
                "III.2|office|website|Thường xuyên",
                "III.3|website|office|Thường xuyên",
                "III.4|office|three|Thường xuyên",
                "IV.1|office|three|Tháng 01 năm 2022",
                "IV.2|*office|*three|Theo Kế hoạch rà soát",
                "IV.3|*office|*three|Theo Kế hoạch rà soát",
                "IV.4|*office|*three|Theo Kế hoạch rà soát",
                "V.1|office|three|Thường xuyên",
                "V.2|*office|*three|Thường xuyên",
                "V.3|*office|*three|Thường xuyên",
                "V.4|*office|*three|Thường xuyên",
                "VI.1|officers|three|Thường xuyên",
                "VI.2|office|-|Thường xuyên",
                "VI.3|officers|three|Thường xuyên",
                "VI.4|registry|concerned2|Thường xuyên",
                "VI.5|officers|three|Thường xuyên",
                "VI.6|*officers|*three|Định kỳ quý, năm theo Quyết định của UBND tỉnh",
                "VII.1|office|centre|Thường xuyên",
                "VII.2|office|centre|Thường xuyên",
                "VIII.1|office|three|Thường xuyên",
                "VIII.2|office|-|Thường xuyên",
                "IX.1|office|three|Thường xuyên",
                "IX.2|*office|*three|Thường xuyên",
                "X.1|office|divisions|Trong năm 2022",
                "XI.1|office|three|Theo kế hoạch của tỉnh",
                "XI.2|*office|*three|Theo kế hoạch của tỉnh",
                "XII.1|office|divisions|Theo chương trình của Tỉnh",
                "XIII.1|office|concerned|Báo cáo định kỳ quý và đột xuất theo yêu cầu.",
                "XIII.2|*office|*concerned|"
            })
    void each_row_has_its_cells(String ref, String lead, String coordinating, String timing) {
        Task task = RealPlans.task("001", ref);
        assertThat(task.lead().units()).extracting(ResponsibleUnit::name).isEqualTo(UNITS.get(lead.replace("*", "")));
        assertThat(task.lead().inherited()).isEqualTo(lead.startsWith("*"));
        assertThat(task.coordinating().units())
                .extracting(ResponsibleUnit::name)
                .isEqualTo(UNITS.get(coordinating.replace("*", "")));
        assertThat(task.coordinating().inherited()).isEqualTo(coordinating.startsWith("*"));
        assertThat(task.schedule().verbatim()).isEqualTo(timing == null ? "" : timing);
    }

    @Test
    void whatever_was_inferred_is_named_as_uncertain() {
        Map<DoubtKind, Long> doubts = RealPlans.draft("001").uncertain().stream()
                .collect(Collectors.groupingBy(PlanDraft.Doubt::kind, Collectors.counting()));
        assertThat(doubts)
                .isEqualTo(Map.of(
                        DoubtKind.LEAD_INHERITED, 10L,
                        DoubtKind.COORDINATING_INHERITED, 10L,
                        DoubtKind.COORDINATING_BLANK, 2L,
                        DoubtKind.TIMING_BLANK, 1L,
                        DoubtKind.CELL_CONTINUED, 4L,
                        DoubtKind.LABEL_SPLIT, 3L,
                        DoubtKind.COMPARATOR_ASSUMED, 1L));
    }

    @Test
    void slips_of_the_source_are_kept_verbatim() {
        assertThat(RealPlans.draft("001").requirements())
                .anySatisfy(s -> assertThat(s.text()).contains("đông thời"));
        assertThat(RealPlans.task("001", "IX.1").content()).contains("tố chức");
    }
}
