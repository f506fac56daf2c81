package vn.motcua.dashboard.read.planboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.dashboard.ServicePlatform;
import vn.motcua.dashboard.TestClock;
import vn.motcua.local.TestPlatform;

/** A headless Chromium logs in at the real issuer and reads the board, as an officer does. */
@QuarkusTest
@QuarkusTestResource(ServicePlatform.class)
class ConsolePageTest {
    private static final double SOON_MS = 60_000;

    @TestHTTPResource("/")
    URI home;

    @Inject
    TestClock clock;

    private final List<String> troubles = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;
    private Page page;

    @BeforeEach
    void a_browser_is_open() {
        Path chromium = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        if (chromium == null && Boolean.parseBoolean(System.getenv("CI"))) {
            throw new IllegalStateException("CI needs a chromium for the tests of the console");
        }
        Assumptions.assumeTrue(chromium != null, "NOT RUN: no chromium on this machine");
        clock.standAt("2026-03-03T09:00");
        playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(chromium).setArgs(List.of("--no-sandbox")));
        page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1366, 768));
        page.setDefaultTimeout(SOON_MS);
        page.onPageError(troubles::add);
        page.onConsoleMessage(message -> {
            // The issuer's login page has no icon; only what comes from here is this console's trouble.
            if (message.type().equals("error") && message.location().startsWith(home.toString())) {
                troubles.add(message.location() + " " + message.text());
            }
        });
    }

    @AfterEach
    void the_page_had_no_trouble_of_its_own() {
        if (playwright != null) {
            browser.close();
            playwright.close();
            assertThat(troubles).isEmpty();
        }
    }

    @Test
    void an_officer_logs_in_and_sees_the_board_change_live() {
        Published published = PublishedOnce.samples();
        await().until(ConsolePageTest::thePlanIsListed);
        logIn();
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Kế hoạch kiểm soát thủ tục hành chính năm 2025"))
                .click();
        var onTime = page.locator("tr[data-target=T1]");
        assertThat(onTime).containsText("50,00%");
        assertThat(onTime).containsText("Không đạt");
        assertThat(page.locator(".live")).containsText("Trực tiếp");

        Samples.received(published, 53, "2025-03-03", "2025-03-10", "ONLINE");
        Samples.issued(published, 53, "2025-03-10", "2025-03-10", "ON_TIME");
        assertThat(onTime).containsText("66,67%", new ContainsTextOptions().setTimeout(SOON_MS));
        assertThat(onTime).containsText("2 trên 3");

        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Switch to English"))
                .click();
        assertThat(onTime).containsText("Missed");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Chuyển sang tiếng Việt"))
                .click();
    }

    /** The list is read once when its page opens, so what it shall show must have arrived. */
    private static boolean thePlanIsListed() {
        String plans = given().auth()
                .oauth2(TestPlatform.shared().token("van.phong"))
                .get("/api/v1/boards")
                .asString();
        return plans.contains("năm 2025");
    }

    @Test
    void without_a_login_the_board_asks_for_one() {
        page.navigate(home + "bang-dieu-hanh/" + Samples.PLAN);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("đăng nhập lại");
    }

    @Test
    void the_whole_page_can_be_worked_with_the_keyboard() {
        page.navigate(home.toString());
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).containsText("Đến nội dung chính");
    }

    private void logIn() {
        page.navigate(home + "bang-dieu-hanh");
        page.getByRole(AriaRole.MAIN).getByRole(AriaRole.BUTTON).first().click();
        page.locator("input[name=username]").fill("van.phong");
        page.locator("input[name=password]").fill("motcua");
        page.locator("button[type=submit], input[type=submit], form button")
                .first()
                .click();
        page.waitForURL("**/bang-dieu-hanh");
    }
}
