package vn.motcua.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.plan.events.DueDate;
import vn.motcua.plan.events.Schedule;

/** When a task that is one sentence is due, by what kind of timing it is and by its last day. */
class TimingsOfSentencesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Quý I: Phòng Tin học đo thời gian chờ trong 10 ngày liên tục.|PERIOD|2027-03-31",
                "Tháng 9/2027: Phòng Tin học đo lại.|PERIOD|2027-09-30",
                "Trong cả năm: các sở cử người trực đủ giờ.|CONTINUOUS|",
                "Kiểm tra giờ trực tại các xã (quý II, quý IV).|PERIODS|",
                "Mở lớp tập huấn, chia thành hai đợt: quý I và quý III.|PERIODS|",
                "Mở lớp tập huấn; quý I, quý III.|PERIODS|",
                "Thí điểm trả kết quả tại nhà, từ tháng 4 đến tháng 9 năm 2027, sau đó nhân rộng.|PERIOD|2027-09-30",
                "Khi có phản ánh, kiến nghị, Phòng Tiếp dân trả lời trong 05 ngày làm việc kể từ ngày nhận được phản ánh.|TRIGGERED|",
                "Trả lời câu hỏi của dân trong 24 giờ kể từ khi nhận câu hỏi.|TRIGGERED|",
                "Đến nhà nhận hồ sơ của người già yếu khi gia đình báo tin.|TRIGGERED|",
                "Tạo thuận lợi cho người dân khi thực hiện thủ tục.|UNSPECIFIED|",
                "Kiểm tra trách nhiệm tại các sở theo chương trình thanh tra năm.|EXTERNAL_REF|",
                "Tiếp người được trợ giúp theo lịch của Công an tỉnh.|EXTERNAL_REF|",
                "Đối soát hồ sơ hằng ngày.|RECURRING|",
                "Báo cáo số liệu tính từ ngày 15/12/2026 đến ngày 14/6/2027.|UNSPECIFIED|",
                "Rà soát các quyết định ban hành trước ngày 01/7/2027.|UNSPECIFIED|",
                "Hoàn thành trước khi Quốc hội thông qua Luật.|UNSPECIFIED|",
                "Tổ chức tuần lễ tư vấn từ 05 đến 11/5/2027.|PERIOD|2027-05-11",
                "Phát động thi đua tại Sở; kết thúc 30/11/2027.|BEFORE|2027-11-30",
                "Thanh tra 02 đơn vị, đợt 1 tháng 5, đợt 2 tháng 10.|PERIODS|",
                "Quét hồ sơ cũ, chậm nhất đến hết tháng 9.|BEFORE|2027-09-30",
                "Quét hồ sơ cũ, đến hết quý III.|BEFORE|2027-09-30",
                "Khảo sát người nộp hồ sơ, mỗi quý khảo sát một lần.|RECURRING|",
                "Nhận hồ sơ hoàn toàn bằng bản điện tử kể từ ngày 01/7/2027.|UNSPECIFIED|"
            })
    void a_sentence_has_its_timing(String sentence, String type, String due) {
        String text =
                "KẾ HOẠCH\nKiểm soát thủ tục hành chính năm 2027\nI. NHIỆM VỤ\n1. " + sentence + "\n2. Mở sổ góp ý.\n";
        Schedule schedule = PlanReader.read(text.getBytes(StandardCharsets.UTF_8), "plan.txt")
                .tasks()
                .getFirst()
                .schedule();
        assertThat(Notation.type(schedule)).isEqualTo(type);
        if (!type.equals("PERIODS")) {
            assertThat(DueDate.of(schedule).map(Object::toString).orElse(null)).isEqualTo(due);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Theo tiến độ xây dựng Nghị quyết|EXTERNAL_REF",
                "Hằng ngày|RECURRING",
                "01 lần/ngày|RECURRING",
                "Trong 48 giờ kể từ khi nhận văn bản|TRIGGERED",
                "Suốt năm 2027|CONTINUOUS"
            })
    void a_cell_has_its_timing(String cell, String type) {
        String text = "TT\tNội dung\tChủ trì\tThời gian\n1\tDán lịch trực\tVăn phòng Sở\t" + cell + "\n";
        assertThat(PlanReader.read(text.getBytes(StandardCharsets.UTF_8), "plan.tsv")
                        .tasks())
                .extracting(task -> Notation.type(task.schedule()))
                .containsExactly(type);
    }
}
