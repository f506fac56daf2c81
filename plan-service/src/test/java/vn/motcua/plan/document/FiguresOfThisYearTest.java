package vn.motcua.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A figure is a target only when it is to be reached: what was reached, what is begun from and shares of others are none. */
class FiguresOfThisYearTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nâng tỷ lệ hồ sơ nộp trực tuyến từ 55% lên 70%.|70",
                "Tăng thanh toán trực tuyến từ 40% năm 2025 lên tối thiểu 60% năm 2026.|60",
                "Giảm hồ sơ quá hạn từ 8% xuống còn 4%.|4",
                "Năm 2025 tỷ lệ đúng hạn là 97%, trực tuyến 60%; năm 2026 phấn đấu đúng hạn đạt 99%.|99",
                "Kết quả năm 2025: đúng hạn 96%, trực tuyến 51%; mục tiêu năm 2026: đúng hạn 98%, trực tuyến 65%.|98;65",
                "Tỷ lệ đúng hạn: 98% (2025: 96%).|98",
                "Hồ sơ đúng hạn đạt 98% (năm 2025 đạt 96,5%), hồ sơ trực tuyến đạt 70%.|98;70",
                "Tối thiểu 99% hồ sơ giải quyết đúng hạn, không có hồ sơ thất lạc (0%).|99;0",
                "Giải quyết đúng hạn tối thiểu 99% hồ sơ, tiếp nhận trực tuyến từ 93% hồ sơ trở lên.|99;93",
                "100% hồ sơ được số hóa, trong đó 60% của cấp xã.|100",
                "Năm 2025, toàn ngành nhận 812 hồ sơ; tỷ lệ đúng hạn 96%; hồ sơ trực tuyến 71%. Nguyên nhân chậm: 60% do thiếu người.|''",
                "Đánh giá chung: năm 2025 có 97% hồ sơ đúng hạn, 12% hồ sơ phải bổ sung.|''",
                "Năm 2025 tỷ lệ đúng hạn đạt trên 95%; hồ sơ trực tuyến đạt từ 60% trở lên.|''",
                "Năm 2026 tỷ lệ hồ sơ đúng hạn đạt 98%; hồ sơ trực tuyến 75%.|98;75",
                "Phòng nào đạt dưới 80% khối lượng việc được giao thì không xét danh hiệu.|''",
                "Kinh phí từ nguồn chi thường xuyên và nguồn xã hội hóa (không quá 30%).|''",
                "Giải quyết đúng hạn: 99%, trong đó trước hạn: 70%.|99;70",
                "Hài lòng đạt 95% trở lên, phấn đấu vượt mức 93% của năm 2025.|95",
                "Hồ sơ nộp qua mạng: 60%, cao hơn năm 2025 là 8%.|60",
                "Khi có thủ tục mới, chậm nhất sau 03 ngày làm việc phải niêm yết.|''",
                "Tổ chức ít nhất 02 hội nghị đối thoại với doanh nghiệp.|''"
            })
    void only_what_is_to_be_reached_is_a_target(String goal, String values) {
        String text = "KẾ HOẠCH\nCải cách hành chính năm 2026\nI. MỤC TIÊU\n1. " + goal + "\n";
        assertThat(PlanReader.read(text.getBytes(StandardCharsets.UTF_8), "plan.txt").targets().stream()
                        .map(target -> target.value().orElseThrow().toPlainString())
                        .collect(Collectors.joining(";")))
                .isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource({
        "Thực hiện 2025\tMục tiêu 2026\tMục tiêu 2030",
        "Năm 2024\tNăm 2025\tNăm 2026",
        "Kết quả năm 2025\tKế hoạch năm 2026\tGhi chú"
    })
    void of_several_years_figures_this_years_is_to_be_reached(String header) {
        int at = List.of(header.split("\t")).stream()
                .map(title -> title.contains("2026"))
                .toList()
                .indexOf(true);
        String[] row = {"91", "92", "93"};
        String text = "TT\tChỉ tiêu\tĐVT\t" + header + "\n1\tTỷ lệ hồ sơ giải quyết đúng hạn\t%\t"
                + String.join("\t", row) + "\n";
        assertThat(PlanReader.read(text.getBytes(StandardCharsets.UTF_8), "plan.tsv")
                        .targets())
                .extracting(target -> target.value().orElseThrow().toPlainString())
                .containsExactly(row[at]);
    }

    @Test
    void each_level_has_a_figure_of_its_own() {
        String text = "TT\tNội dung chỉ tiêu\tCấp tỉnh\tCấp xã\n1\tTỷ lệ hồ sơ nộp trực tuyến\ttừ 70% trở lên\t50%\n"
                + "2\tTỷ lệ số hóa hồ sơ\t100%\ttối thiểu 85%\n";
        assertThat(PlanReader.read(text.getBytes(StandardCharsets.UTF_8), "plan.tsv")
                        .targets())
                .extracting(target -> target.verbatim() + " " + target.comparator())
                .containsExactly(
                        "Tỷ lệ hồ sơ nộp trực tuyến (Cấp tỉnh): từ 70% trở lên GE",
                        "Tỷ lệ hồ sơ nộp trực tuyến (Cấp xã): 50% GE",
                        "Tỷ lệ số hóa hồ sơ (Cấp tỉnh): 100% EQ",
                        "Tỷ lệ số hóa hồ sơ (Cấp xã): tối thiểu 85% GE");
    }

    @Test
    void goals_inside_the_sentence_that_issues_the_plan_are_goals() {
        String text =
                "SỞ VÍ DỤ\nKẾ HOẠCH\nKiểm soát TTHC năm 2026\nSở Ví Dụ ban hành Kế hoạch kiểm soát TTHC năm 2026. Trong"
                        + " năm, Sở phấn đấu giảm thời gian chờ của người dân xuống tối đa 20 phút/lượt; dữ liệu số hóa được dùng lại đạt"
                        + " trên 45%.\nI. NHIỆM VỤ\n1. Dán lịch trực.\n";
        assertThat(PlanReader.read(text.getBytes(StandardCharsets.UTF_8), "plan.txt")
                        .targets())
                .extracting(target -> target.value().orElseThrow().toPlainString())
                .containsExactly("20", "45");
    }

    @ParameterizedTest
    @CsvSource({"đạt trên hoặc bằng 93%,GE", "dưới hoặc bằng 5%,LE", "đạt trên 93%,GT"})
    void a_comparator_of_two_words_is_one(String words, String comparator) {
        String text = "I. MỤC TIÊU\n1. Tỷ lệ hài lòng của người dân " + words + ".\n";
        assertThat(PlanReader.read(text.getBytes(StandardCharsets.UTF_8), "plan.txt")
                        .targets())
                .extracting(target -> target.comparator().name())
                .containsExactly(comparator);
    }
}
