package vn.motcua.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** The frame of the console, and the pages that everybody meets, on the product that the demo has filled. */
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(DemoProduct.class)
@Order(3)
class ConsoleTest {

    private String planId;
    private ConsoleBrowser browser;

    @BeforeAll
    void a_browser_is_open(DemoProduct.Filled demo) {
        planId = demo.planId();
        browser = ConsoleBrowser.open(chromium(), demo.product().parts().address());
    }

    static Path chromium() {
        Optional<Path> chromium = ConsoleBrowser.chromium();
        assertThat(chromium.isPresent() || !Boolean.parseBoolean(System.getenv("CI")))
                .as("CI has a Chromium")
                .isTrue();
        Assumptions.assumeTrue(chromium.isPresent(), "NOT RUN: no Chromium on this machine");
        return chromium.orElseThrow();
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
    void a_visitor_is_told_what_there_is_and_where_to_sign_in() {
        browser.anew();
        browser.visit("/");
        assertThat(browser.heading("Hệ thống một cửa và kiểm soát thủ tục hành chính"))
                .isVisible();
        browser.looksRight("trang-dau-khach");
        browser.visit("/bang-dieu-hanh");
        assertThat(browser.heading("Cần đăng nhập")).isVisible();
        browser.visit("/khong-co/trang-nay");
        assertThat(browser.heading("Không có trang này")).isVisible();
    }

    @Test
    void nothing_of_a_session_stays_in_the_browser_after_signing_out() {
        Page page = browser.signIn("van.phong", "/").page();
        assertThat(browser.heading("Chào Lương Văn Phòng")).isVisible();
        assertThat((String) page.evaluate("JSON.stringify(localStorage)")).doesNotContain("access", "eyJ");
        browser.button("Đăng xuất").click();
        assertThat(page.getByRole(AriaRole.BANNER)).containsText("Đăng nhập");
        assertThat((String) page.evaluate("JSON.stringify({...localStorage, ...sessionStorage})"))
                .doesNotContain("eyJ", "Lương");
    }

    @Test
    void a_page_that_is_left_alone_is_locked_and_what_was_entered_is_there_for_who_entered_it_alone() {
        Page page = browser.signIn("tiep.nhan", "/tiep-nhan").page();
        page.clock().install();
        browser.visit("/tiep-nhan");
        browser.field("Tìm thủ tục").fill("noi quy");
        page.keyboard().press("Enter");
        browser.button("Đăng ký nội quy lao động của doanh nghiệp").click();
        browser.field("Họ tên, tên tổ chức").fill("Công ty Chưa Gửi");

        page.clock().fastForward("11:00");
        assertThat(browser.heading("Màn hình đã khoá")).isVisible();
        assertThat(page.content()).doesNotContain("Công ty Chưa Gửi");
        assertThat((String) page.evaluate("JSON.stringify({...sessionStorage})"))
                .doesNotContain("eyJ");
        browser.looksRight("khoa-man-hinh");
        browser.signInBeside("Đăng nhập", "tiep.nhan");
        assertThat(browser.field("Họ tên, tên tổ chức")).hasValue("Công ty Chưa Gửi");

        browser.signInBeside("Đổi người", "biet.phai");
        assertThat(browser.field("Tìm thủ tục")).isVisible();
        assertThat(page.content()).doesNotContain("Công ty Chưa Gửi");
    }

    @Test
    void a_leader_reads_the_board_on_a_phone() {
        browser.signIn("lanh.dao", "/bang-dieu-hanh");
        browser.looksRight("bang-dieu-hanh");
        browser.visit("/bang-dieu-hanh/" + planId);
        assertThat(browser.page().locator(".live")).containsText("Trực tiếp");
        browser.looksRight("bang-dieu-hanh-ke-hoach");
    }

    @Test
    void one_field_finds_codes_and_words_without_diacritics_by_keyboard() {
        Page page = browser.signIn("tiep.nhan", "/").page();
        page.keyboard().press("/");
        page.keyboard().type("lao dong");
        page.keyboard().press("Enter");
        assertThat(browser.main()).containsText("Đăng ký nội quy lao động của doanh nghiệp");
        browser.looksRight("tim");
        page.keyboard().press("?");
        assertThat(browser.heading("Phím tắt")).isVisible();
        page.keyboard().press("Escape");
        assertThat(browser.heading("Phím tắt")).isHidden();
    }

    @Test
    void somebody_who_is_posted_elsewhere_works_for_that_unit() {
        browser.signIn("biet.phai", "/ho-so");
        browser.button("Đơn vị").click();
        browser.field("Làm cho đơn vị (mã)").fill("000.00.99.H37");
        browser.button("Dùng đơn vị này").click();
        assertThat(browser.button("Cho: Trung tâm Phục vụ hành chính công tỉnh Lạng Sơn"))
                .isVisible();
        browser.looksRight("trang-dau-biet-phai");
        browser.visit("/ho-so");
        assertThat(browser.page().locator("[data-row]").first()).containsText("000.00.99.H37-");
    }

    @Test
    void the_kit_is_shown_on_a_page_of_its_own() {
        browser.visit("/bo-phan-giao-dien");
        assertThat(browser.heading("Các bộ phận của giao diện")).isVisible();
        browser.looksRight("bo-phan-giao-dien");
        browser.button("Gửi").click();
        assertThat(browser.page().locator(":focus")).hasAttribute("aria-invalid", "true");
    }
}
