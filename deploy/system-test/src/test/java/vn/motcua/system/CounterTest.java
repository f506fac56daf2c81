package vn.motcua.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A dossier from the counter to its delivery, by those who work on it, in the browser alone; and what the portal has handed
 * in. A story, told in the order of its tests.
 */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
@ExtendWith(DemoProduct.class)
@Order(4)
class CounterTest {

    private static final String DEPARTMENT = "000.00.16.H37";
    private static final String SCAN = "Nội quy lao động.png";
    private static final String PROCEDURE = "Đăng ký nội quy lao động của doanh nghiệp";

    @RegisterExtension
    final Story story = new Story();

    private RunningProduct product;
    private ConsoleBrowser browser;
    private String code;

    @BeforeAll
    void a_browser_is_open(DemoProduct.Filled demo) {
        product = demo.product();
        browser = ConsoleBrowser.open(ConsoleTest.chromium(), product.parts().address());
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
    @Order(1)
    void an_intake_officer_receives_a_dossier_by_keyboard() {
        Page page = browser.signIn("tiep.nhan", "/tiep-nhan").page();
        browser.looksRight("tiep-nhan-tim");
        browser.field("Tìm thủ tục").fill("noi quy lao dong");
        page.keyboard().press("Enter");
        assertThat(page.locator(":focus")).hasText(PROCEDURE);
        page.keyboard().press("Enter");
        assertThat(browser.heading(PROCEDURE)).isVisible();
        browser.looksRight("tiep-nhan-nhap");

        browser.button("Kiểm tra trước khi tiếp nhận").click();
        assertThat(page.locator(":focus")).hasAttribute("aria-invalid", "true");
        browser.field("Họ tên, tên tổ chức").fill("Công ty Ví Dụ");
        browser.field("Số định danh, mã số").fill("4900000001");
        browser.button("Kiểm tra trước khi tiếp nhận").click();
        assertThat(browser.main()).containsText("Còn thiếu:");
        browser.button("Đủ giấy tờ bắt buộc").click();
        page.locator("#file-0").setInputFiles(new FilePayload("notes.txt", "text/plain", "nothing".getBytes(UTF_8)));
        assertThat(browser.main()).containsText("Loại tệp không được nhận");
        browser.button("Bỏ tệp notes.txt").click();
        page.locator("#file-0").setInputFiles(new FilePayload(SCAN, "image/png", picture()));
        assertThat(browser.main()).containsText("đã tải lên");
        browser.looksRight("tiep-nhan-tep");
        browser.button("Kiểm tra trước khi tiếp nhận").click();

        assertThat(browser.heading("Ngày hẹn nếu tiếp nhận lúc này")).isVisible();
        Locator promised = page.locator(".due-line b");
        assertThat(promised).isVisible();
        String due = promised.textContent();
        browser.looksRight("tiep-nhan-kiem-tra");
        browser.button("Tiếp nhận, cấp mã và in giấy hẹn").click();

        Locator slip = page.locator("#slip");
        assertThat(slip).containsText("Giấy tiếp nhận hồ sơ và hẹn trả kết quả");
        // Hour and day of what was shown before; a minute may have begun between.
        assertThat(slip).containsText(due.substring(due.indexOf(' ') + 1));
        code = slip.locator(".big").first().textContent();
        browser.looksRight("tiep-nhan-giay-hen");
    }

    @Test
    @Order(2)
    void the_next_dossier_of_the_same_person_knows_them_already() {
        browser.button("Hồ sơ tiếp theo của người này").click();
        browser.field("Tìm thủ tục").fill("noi quy");
        browser.page().keyboard().press("Enter");
        browser.button(PROCEDURE).click();
        assertThat(browser.field("Họ tên, tên tổ chức")).hasValue("Công ty Ví Dụ");
    }

    @Test
    @Order(3)
    void what_was_entered_outlives_a_lost_connection() {
        Page page = browser.page();
        browser.button("Đủ giấy tờ bắt buộc").click();
        browser.button("Kiểm tra trước khi tiếp nhận").click();
        page.context().setOffline(true);
        browser.button("Tiếp nhận, cấp mã và in giấy hẹn").click();
        assertThat(browser.heading("Mất kết nối")).isVisible();
        assertThat(browser.main()).containsText("Công ty Ví Dụ");
        page.context().setOffline(false);
        browser.button("Gửi lại").click();
        assertThat(page.locator("#slip")).isVisible();
        // It was the connection's failure, and is noted by the browser alone.
        browser.troubles().removeIf(trouble -> trouble.contains("ERR_INTERNET_DISCONNECTED"));
    }

    @Test
    @Order(4)
    void a_service_that_hangs_in_the_middle_of_a_form_takes_nothing_of_it() {
        browser.button("Hồ sơ tiếp theo của người này").click();
        browser.field("Tìm thủ tục").fill("noi quy");
        browser.page().keyboard().press("Enter");
        browser.button(PROCEDURE).click();
        browser.button("Đủ giấy tờ bắt buộc").click();
        browser.button("Kiểm tra trước khi tiếp nhận").click();
        assertThat(browser.heading("Ngày hẹn nếu tiếp nhận lúc này")).isVisible();
        try (Frozen _ = Frozen.process(product.parts(), "dossier")) {
            browser.button("Tiếp nhận, cấp mã và in giấy hẹn").click();
            assertThat(browser.heading("Một phần của hệ thống đang nghỉ")).isVisible();
            assertThat(browser.main()).containsText("những gì đã nhập vẫn còn");
            assertThat(browser.main()).containsText("Công ty Ví Dụ");
        }
        browser.button("Gửi lại").click();
        assertThat(browser.page().locator("#slip")).containsText("Công ty Ví Dụ");
    }

    @Test
    @Order(5)
    void a_receipt_that_was_wrong_is_corrected_with_a_reason() {
        browser.visit("/ho-so?q=" + code);
        browser.link(code).click();
        browser.button("Đính chính tiếp nhận").click();
        browser.field("Trực tuyến").check();
        browser.field("Lý do").fill("Nộp qua cổng, ghi nhầm là trực tiếp");
        browser.looksRight("ho-so-dinh-chinh");
        browser.button("Đính chính").click();
        assertThat(browser.main()).containsText("Đã đính chính; điều đã ghi còn trong diễn biến.");
        assertThat(browser.main()).containsText("Nộp qua cổng, ghi nhầm là trực tiếp");
    }

    @Test
    @Order(6)
    void it_is_handed_over_with_a_sheet() {
        browser.visit("/ban-giao");
        Locator choice = browser.field("Chọn hồ sơ " + code);
        assertThat(choice).isVisible();
        browser.looksRight("ban-giao");
        choice.check();
        browser.button("Chuyển 1 hồ sơ đã chọn").click();
        assertThat(browser.heading("Phiếu bàn giao hồ sơ")).isVisible();
        assertThat(browser.page().locator("#sheet")).containsText(code);
    }

    @Test
    @Order(7)
    void a_case_officer_issues_the_result() {
        browser.signIn("chuyen.vien", "/thong-bao?item=DOSSIER");
        assertThat(browser.row(code)).containsText("Được bàn giao để giải quyết");
        browser.looksRight("thong-bao");
        browser.button("Đánh dấu đã đọc: " + code).click();
        assertThat(browser.link(code)).isFocused();
        assertThat(browser.row(code)).not().containsText("Mới");
        browser.page().keyboard().press("Enter");
        assertThat(browser.heading("Ngày hẹn trả kết quả")).isVisible();
        browser.looksRight("ho-so-xem");
        assertThat(browser.button("Trả kết quả")).hasCount(0);
        browser.page().keyboard().press("n");
        browser.page().keyboard().press("Enter");
        browser.page()
                .locator("#act-files")
                .setInputFiles(
                        new FilePayload("thông báo.pdf", "application/pdf", "%PDF-1.7\n%%EOF\n".getBytes(UTF_8)));
        assertThat(browser.main()).containsText("đã tải lên");
        browser.field("Số kết quả").fill("15/TB-SNV");
        browser.page().keyboard().press("Enter");
        assertThat(browser.main()).containsText("Đã ban hành kết quả");
        assertThat(browser.main()).containsText("Có kết quả, chờ trả");
        browser.button("Xem " + SCAN).click();
        assertThat(browser.page().locator("dialog.preview img")).isVisible();
        browser.looksRight("ho-so-xem-tep");
        browser.button("Đóng").click();
        Download saved = browser.page()
                .waitForDownload(() -> browser.button("Tải về thông báo.pdf").click());
        assertThat(saved.suggestedFilename()).isEqualTo("thông báo.pdf");

        browser.visit("/thong-bao?item=DOSSIER");
        assertThat(browser.heading("Thông báo")).isVisible();
        assertThat(browser.link(code)).hasCount(0);
    }

    @Test
    @Order(8)
    void the_counter_delivers_it() {
        browser.signIn("tiep.nhan", "/tra-ket-qua");
        assertThat(browser.link(code)).isVisible();
        browser.looksRight("tra-ket-qua");
        browser.link(code).click();
        browser.button("Trả kết quả").click();
        browser.button("Ghi nhận đã trả kết quả").click();
        assertThat(browser.main()).containsText("Đã trả kết quả.");
        assertThat(browser.button("Trả kết quả")).hasCount(0);
    }

    @Test
    @Order(9)
    void what_the_portal_hands_in_is_received_completed_or_refused() {
        String complete = submitted("VB01", "NQ01", "YK01");
        String incomplete = submitted();
        String refused = submitted("VB01");
        browser.signIn("tiep.nhan", "/cho-tiep-nhan");
        assertThat(row(complete)).isVisible();
        browser.looksRight("cho-tiep-nhan");
        row(complete).getByRole(AriaRole.LINK).click();
        browser.button("Tiếp nhận").click();
        browser.button("Tiếp nhận, cấp mã và ngày hẹn").click();
        assertThat(browser.main()).containsText("Đã tiếp nhận.");

        browser.visit("/cho-tiep-nhan");
        row(incomplete).getByRole(AriaRole.LINK).click();
        assertThat(browser.main()).containsText("Còn thiếu");
        assertThat(browser.page().locator("[data-next]")).hasText("Yêu cầu bổ sung");
        browser.button("Yêu cầu bổ sung").click();
        browser.field("Giấy tờ còn thiếu").fill("Bản sao có chứng thực");
        browser.field("Lý do").fill("Bản chụp bị mờ");
        browser.button("Gửi yêu cầu cho người nộp").click();
        assertThat(browser.main()).containsText("Đã yêu cầu người nộp bổ sung.");
        assertThat(browser.main()).containsText("Bản sao có chứng thực");

        browser.visit("/ho-so/" + refused);
        browser.button("Từ chối tiếp nhận").click();
        browser.button("Từ chối tiếp nhận hồ sơ này").click();
        assertThat(browser.main()).containsText("Cần nhập mục này.");
        browser.field("Lý do").fill("Không thuộc thẩm quyền");
        browser.looksRight("ho-so-tu-choi");
        browser.button("Từ chối tiếp nhận hồ sơ này").click();
        assertThat(browser.main()).containsText("Đã từ chối tiếp nhận");
    }

    @Test
    @Order(10)
    void work_stands_in_four_groups_with_the_reason_of_each_clock() {
        browser.signIn("chuyen.vien", "/viec");
        for (String group :
                List.of("Quá hạn", "Đến hạn hôm nay và ngày mai", "Đến hạn trong 7 ngày", "Chờ người nộp bổ sung")) {
            assertThat(browser.heading(group)).isVisible();
        }
        browser.looksRight("viec");
        browser.page().keyboard().press("j");
        assertThat(browser.page().locator(":focus")).hasAttribute("href", Pattern.compile("/ho-so/.*"));
        browser.page().keyboard().press("Enter");
        assertThat(browser.heading("Diễn biến")).isVisible();
    }

    @Test
    @Order(11)
    void who_may_not_receive_is_told_who_may() {
        browser.signIn("lanh.dao", "/tiep-nhan");
        assertThat(browser.heading("Không có quyền")).isVisible();
        assertThat(browser.main()).containsText("cán bộ một cửa");
    }

    private Locator row(String dossierId) {
        return browser.page().locator("[data-row='" + dossierId + "']");
    }

    /** A submission of the portal for the department, with these papers. */
    private String submitted(String... papers) {
        Map<String, Object> body = Map.of(
                "procedureCode",
                "1.900101",
                "channel",
                "ONLINE",
                "receivingUnit",
                DEPARTMENT,
                "applicant",
                Map.of("kind", "BUSINESS", "name", "Công ty Ví Dụ Hai"),
                "components",
                Stream.of(papers)
                        .map(paper ->
                                Map.of("code", paper, "originals", 1, "copies", 0, "digitised", true, "reused", false))
                        .toList());
        return product.created(product.asClient("doi.tac"), "/api/v1/dossiers/submissions", body)
                .path("dossierId");
    }

    private static byte[] picture() {
        var to = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png", to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return to.toByteArray();
    }
}
