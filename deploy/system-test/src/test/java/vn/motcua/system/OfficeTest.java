package vn.motcua.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.local.Home;

/** What citizens, the office, those who handle feedback and operators do in the browser, each from empty to done. */
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(DemoProduct.class)
@Order(5)
class OfficeTest {

    private static final String DEPARTMENT = "000.00.16.H37";
    private static final String PROCEDURE = "Đăng ký nội quy lao động của doanh nghiệp";

    private ConsoleBrowser browser;

    @BeforeAll
    void a_browser_is_open(DemoProduct.Filled demo) {
        browser = ConsoleBrowser.open(
                ConsoleTest.chromium(), demo.product().parts().address());
    }

    @AfterEach
    void the_browser_told_of_no_error() {
        assertThat(browser.troubles()).isEmpty();
    }

    @AfterAll
    void it_is_closed() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void what_a_citizen_sends_is_classified_answered_published_and_read() {
        browser.anew();
        browser.visit("/gui-phan-anh");
        browser.button("Gửi").click();
        assertThat(browser.page().locator(":focus")).hasAttribute("aria-invalid", "true");
        browser.field("Cơ quan được phản ánh").fill(DEPARTMENT);
        browser.field("Nội dung").fill("Nên nhận giấy tờ đã có dữ liệu số.");
        browser.field("Họ tên hoặc tên tổ chức").fill("Hoàng Ví Dụ");
        browser.looksRight("gui-phan-anh");
        browser.button("Gửi").click();
        assertThat(browser.heading("Đã gửi phản ánh, kiến nghị")).isVisible();
        List<String> slip = browser.page().locator("#sent .big").allTextContents();

        browser.signIn("pakn", "/phan-anh?q=" + slip.getFirst());
        browser.looksRight("phan-anh");
        browser.link(slip.getFirst()).click();
        assertThat(browser.main()).containsText("Nên nhận giấy tờ đã có dữ liệu số.");
        browser.button("Phân loại").click();
        browser.field("Về quy định hành chính").check();
        browser.button("Phân loại và nhận xử lý").click();
        assertThat(browser.main()).containsText("Đã phân loại");
        browser.button("Trả lời").click();
        browser.field("Nội dung trả lời").fill("Từ tháng sau chúng tôi không thu lại giấy tờ đã có.");
        browser.looksRight("phan-anh-tra-loi");
        browser.button("Gửi câu trả lời").click();
        browser.button("Công khai kết quả").click();
        assertThat(browser.field("Nội dung công khai")).hasValue(Pattern.compile("Từ tháng sau.*"));
        browser.button("Công khai").click();
        assertThat(browser.main()).containsText("Đã ghi nhận việc công khai.");

        browser.anew();
        browser.visit("/tra-cuu?loai=phan-anh");
        browser.field("Mã").first().fill(slip.getFirst());
        browser.field("Mã bí mật").fill(slip.getLast());
        browser.button("Tra cứu").click();
        assertThat(browser.main()).containsText("Từ tháng sau chúng tôi không thu lại giấy tờ đã có.");
        browser.looksRight("tra-cuu");
        browser.visit("/tra-loi");
        assertThat(browser.main()).containsText("Từ tháng sau chúng tôi không thu lại giấy tờ đã có.");
        browser.looksRight("tra-loi");
    }

    @Test
    void a_wrong_secret_is_told_without_saying_what_is_wrong() {
        browser.anew();
        browser.visit("/tra-cuu");
        browser.field("Mã").first().fill("000.00.16.H37-260302-999999");
        browser.field("Mã bí mật").fill("0000-0000-0000-0000");
        browser.button("Tra cứu").click();
        assertThat(browser.heading("Không thực hiện được")).isVisible();
        assertThat(browser.field("Mã bí mật")).hasValue("0000-0000-0000-0000");
    }

    @Test
    void a_citizen_reads_a_procedure_and_the_office_its_versions() {
        browser.anew();
        browser.visit("/thu-tuc?q=noi+quy");
        browser.link(PROCEDURE).click();
        assertThat(browser.heading("Cần nộp")).isVisible();
        assertThat(browser.button("Văn phòng xem")).hasCount(0);
        browser.looksRight("thu-tuc-xem");

        browser.signIn("van.phong", "/thu-tuc");
        browser.looksRight("thu-tuc");
        browser.link(PROCEDURE).click();
        browser.button("Văn phòng xem").click();
        assertThat(browser.heading("Các phiên bản")).isVisible();
        browser.looksRight("thu-tuc-van-phong");
        browser.visit("/du-thao-thu-tuc");
        assertThat(browser.heading("Dự thảo và công bố thủ tục")).isVisible();
        browser.looksRight("du-thao-thu-tuc");
    }

    @Test
    void the_office_imports_a_plan_issues_it_and_reports_progress() throws IOException {
        Page page = browser.signIn("van.phong", "/ke-hoach").page();
        browser.looksRight("ke-hoach");
        browser.link("Nhập từ văn bản").click();
        String document = Files.readString(Home.find().folder().resolve("samples/ke-hoach.txt"))
                .replace("Đưa việc của người dân", "Đưa việc của doanh nghiệp");
        page.setInputFiles(
                "#file", new FilePayload("ke-hoach.txt", "text/plain", document.getBytes(StandardCharsets.UTF_8)));
        assertThat(browser.heading("Những điều cần xem lại")).isVisible();
        assertThat(browser.button("Lập kế hoạch")).isDisabled();
        browser.looksRight("nhap-ke-hoach");
        Locator doubts = page.locator(".doubts button:not(.link)");
        while (doubts.count() > 0) {
            doubts.first().click();
        }
        browser.button("Lập kế hoạch").click();

        browser.button("Ban hành").click();
        browser.field("Số, ký hiệu").fill("21/KH-SVD");
        browser.field("Ngày ban hành").fill("31/2/2026");
        browser.field("Chức vụ người ký").fill("GIÁM ĐỐC");
        browser.button("Ban hành kế hoạch").click();
        assertThat(browser.main()).containsText("Viết ngày/tháng/năm");
        browser.field("Ngày ban hành").fill("7/4/2026");
        browser.button("Ban hành kế hoạch").click();
        assertThat(browser.main()).containsText("Đã ban hành; thời hạn của các nhiệm vụ bắt đầu tính.");

        browser.button("Tiến độ 1 I").click();
        browser.field("Đã làm, phần trăm").fill("60");
        browser.button("Báo cáo tiến độ").click();
        assertThat(browser.main()).containsText("Đã báo cáo tiến độ.");
        assertThat(browser.main()).containsText("Đang làm 60 %");
        browser.looksRight("ke-hoach-xem");
    }

    @Test
    void the_directory_its_calendar_and_its_rules_are_read() {
        browser.signIn("van.phong", "/danh-ba");
        assertThat(browser.link("Sở Nội vụ tỉnh Lạng Sơn")).isVisible();
        browser.looksRight("danh-ba");
        browser.link("Phòng Văn thư – Lưu trữ, Sở Nội vụ tỉnh Lạng Sơn").click();
        assertThat(browser.link("chuyen.vien.phong")).isVisible();
        browser.looksRight("danh-ba-don-vi");
        browser.link("chuyen.vien.phong").click();
        assertThat(browser.heading("Các lượt cử đến")).isVisible();
        browser.looksRight("can-bo");
        browser.visit("/lich-lam-viec");
        assertThat(browser.main()).containsText("Tết Nguyên đán");
        browser.looksRight("lich-lam-viec");
        browser.visit("/bo-quy-dinh");
        assertThat(browser.main()).containsText("Số giờ của một ngày làm việc");
        browser.looksRight("bo-quy-dinh");
    }

    @Test
    void the_office_registers_a_division_with_an_officer_and_sees_what_closing_it_moves() {
        browser.signIn("van.phong", "/danh-ba");
        browser.button("Thêm cơ quan, đơn vị").click();
        browser.field("Mã").last().fill("009.00.16.H37");
        browser.field("Tên").last().fill("Phòng Chuyển đổi số");
        browser.field("Cấp trên").fill(DEPARTMENT);
        browser.field("Hoạt động từ").fill("1/4/2026");
        browser.button("Thêm vào danh bạ").click();
        assertThat(browser.main()).containsText("Đã thêm: Phòng Chuyển đổi số");
        browser.looksRight("danh-ba-them");
        browser.page().locator("#organisation-done a").click();

        browser.button("Thêm cán bộ").first().click();
        browser.field("Mã cán bộ").fill("chuyen.doi.so");
        browser.field("Chức vụ").fill("Chuyên viên");
        browser.field("chuyển đổi số").check();
        browser.page().locator("#officer [type=submit]").click();
        assertThat(browser.link("chuyen.doi.so").first()).isVisible();

        browser.button("Kết thúc hoạt động").click();
        assertThat(browser.heading("Việc này kéo theo")).isVisible();
        browser.looksRight("danh-ba-ket-thuc");
        browser.field("Ngày cuối cùng").fill("30/6/2026");
        browser.field("Đơn vị kế thừa").fill("001.00.16.H37");
        browser.button("Kết thúc hoạt động đơn vị này").click();
        assertThat(browser.main()).containsText("Đã ghi ngày kết thúc");
    }

    @Test
    void the_office_announces_a_year_of_the_calendar_and_a_rule_set() {
        browser.signIn("van.phong.tinh", "/lich-lam-viec");
        browser.button("Thêm năm").click();
        browser.field("Theo văn bản").fill("Thông báo về ngày nghỉ");
        browser.button("Thêm ngày").click();
        browser.button("Công bố lịch").click();
        assertThat(browser.page().locator(":focus")).hasAttribute("aria-invalid", "true");
        int year = Integer.parseInt(browser.field("Năm").inputValue());
        browser.page().locator("#calendar-year .row-of input").nth(0).fill("1/1/" + year);
        browser.page().locator("#calendar-year .row-of input").nth(1).fill("Tết Dương lịch");
        browser.page().locator("#calendar-year .row-of input").nth(3).fill("Bộ luật Lao động");
        browser.looksRight("lich-lam-viec-cong-bo");
        browser.button("Công bố lịch").click();
        assertThat(browser.main()).containsText("Đã công bố lịch năm " + year + ", bản 1.");

        browser.visit("/bo-quy-dinh");
        browser.button("Bộ quy định mới, hoặc bản mới").click();
        browser.page().locator("#rule-set-code").fill("RS2027");
        browser.page().locator("#rule-set-effectiveFrom").fill("1/1/2027");
        browser.field("Số lần yêu cầu bổ sung tối đa").fill("1");
        browser.looksRight("bo-quy-dinh-cong-bo");
        browser.button("Công bố bộ quy định").click();
        assertThat(browser.main()).containsText("Đã công bố RS2027, bản 1, áp dụng từ 01/01/2027.");
    }

    @Test
    void a_procedure_is_written_with_its_workflow_and_published_by_a_decision() {
        Page page = browser.signIn("van.phong", "/du-thao-thu-tuc").page();
        browser.link("Soạn thủ tục mới").click();
        browser.button("Lưu dự thảo").click();
        assertThat(page.locator(":focus")).hasAttribute("aria-invalid", "true");
        browser.field("Mã thủ tục").fill("1.900777");
        browser.field("Tên thủ tục").fill("Xác nhận việc thử nghiệm");
        browser.field("Mã lĩnh vực").fill("TN");
        browser.field("Lĩnh vực").last().fill("Thử nghiệm");
        browser.field("Các bước").fill("Nộp hồ sơ.\nNhận kết quả.");
        browser.field("Bao lâu").first().fill("3");
        browser.button("Thêm giấy tờ").click();
        browser.field("Tên giấy tờ").fill("Tờ khai");
        page.locator("input[id*=components][id$=-code]").fill("TK01");
        for (String unit : List.of("executing", "competent", "receiving")) {
            page.locator("input[id*=" + unit + "]").fill(DEPARTMENT);
        }
        browser.looksRight("soan-thu-tuc");
        browser.button("Lưu dự thảo").click();
        assertThat(browser.heading("Sửa nội dung thủ tục")).isVisible();
        assertThat(browser.field("Tên giấy tờ")).hasValue("Tờ khai");

        browser.button("Thêm bước").click();
        browser.field("Việc").fill("Thẩm tra, trình ký");
        browser.field("Bộ phận").fill("Phòng chuyên môn");
        browser.field("Người làm").fill("Chuyên viên");
        browser.field("Bao lâu").last().fill("8");
        browser.button("Lưu quy trình").click();
        assertThat(browser.main()).containsText("Đã lưu dự thảo quy trình.");
        browser.field("Số quyết định").fill("12/QĐ-SVD");
        browser.button("Phê duyệt").click();
        assertThat(browser.main()).containsText("Đã phê duyệt");
        assertThat(browser.field("Việc")).hasValue("Thẩm tra, trình ký");
        browser.looksRight("soan-thu-tuc-quy-trinh");
        browser.field("Tên giấy tờ").fill("Tờ khai đề nghị");
        browser.button("Lưu dự thảo").click();
        assertThat(browser.main()).containsText("Đã lưu dự thảo.");
        assertThat(browser.field("Tên giấy tờ")).hasValue("Tờ khai đề nghị");
    }

    @Test
    void an_operator_sees_how_the_services_stand_and_verifies_a_log() {
        browser.signIn("van.hanh", "/van-hanh");
        Locator dossiers = browser.page().locator("section[aria-labelledby=of-dossier]");
        assertThat(dossiers).containsText("Chạy tốt");
        dossiers.getByText("Kiểm tra nhật ký").click();
        assertThat(dossiers).containsText("Nhật ký nguyên vẹn");
        browser.looksRight("van-hanh");
    }
}
