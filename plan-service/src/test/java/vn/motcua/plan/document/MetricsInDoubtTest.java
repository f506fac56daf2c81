package vn.motcua.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.plan.document.draft.DraftTarget;
import vn.motcua.plan.document.grammar.TargetGrammar;

/** A metric is given by subject, verb and object together; a word of it alone makes a candidate at most. */
class MetricsInDoubtTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "100% hồ sơ khiếu nại được giải quyết đúng hạn",
                "95% hồ sơ của công chức được giải quyết đúng hạn",
                "100% TTHC được công bố đúng hạn",
                "95% công việc trong chương trình công tác hoàn thành đúng hạn",
                "100% kiến nghị sau thanh tra được thực hiện đúng hạn",
                "90% kiến nghị cử tri trả lời đúng hạn",
                "Tỷ lệ cử tri hài lòng đạt 80%",
                "Mức độ hài lòng của công chức đạt 90%",
                "Tỷ lệ người dân hài lòng với dịch vụ y tế đạt 85%",
                "90% hội nghị tổ chức trực tuyến",
                "Tỷ lệ dịch vụ công trực tuyến phát sinh hồ sơ đạt 70%",
                "80% hồ sơ lưu trữ được số hóa",
                "100% sổ hộ tịch được số hóa",
                "50% cơ sở giáo dục thanh toán trực tuyến học phí",
                "100% giá dịch vụ được niêm yết",
                "100% TTHC nội bộ được công bố",
                "Thời gian chờ khám bệnh không quá 30 phút",
                "Giảm thời gian chờ đợi ít nhất 5 phút",
                "Kiểm tra 30% cơ sở kinh doanh",
                "100% cơ quan, đơn vị sử dụng lại dữ liệu",
                "Đồng bộ 100% hồ sơ cán bộ",
                "Tỷ lệ hồ sơ trễ hạn dưới 1%",
                "Tỷ lệ hồ sơ giải quyết trước hạn đạt 30%",
                "100% hồ sơ, kết quả giải quyết được số hóa và ký số"
            })
    void another_subject_has_no_metric(String words) {
        assertThat(TargetGrammar.in(words, "1", _ -> 1)).singleElement().satisfies(target -> {
            assertThat(target.metric()).isEmpty();
            assertThat(target.candidates()).hasSizeLessThanOrEqualTo(3);
        });
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "onTimeRate|Tỷ lệ hồ sơ TTHC giải quyết đúng hạn, trước hạn đạt trên 98%",
                "onTimeRate|Xử lý đúng hạn 100% hồ sơ",
                "onlineSubmissionRate|Hồ sơ tiếp nhận qua mạng đạt 65%",
                "onlinePaymentRate|Tỷ lệ thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia đạt 60%",
                "satisfaction|Chỉ số hài lòng (SIPAS) đạt 87%",
                "digitisationRate|Tỷ lệ số hóa thành phần hồ sơ đạt 80%",
                "noReprovisionRate|100% người dân không phải cung cấp lại giấy tờ đã số hóa",
                "postingRate|100% TTHC được niêm yết công khai tại trụ sở"
            })
    void its_own_subject_has_the_metric(String metric, String words) {
        assertThat(TargetGrammar.in(words, "1", _ -> 1))
                .singleElement()
                .extracting(DraftTarget::metric)
                .extracting(found -> found.orElse(""))
                .isEqualTo(metric);
    }
}
