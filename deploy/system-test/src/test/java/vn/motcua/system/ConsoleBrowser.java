package vn.motcua.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The console in a headless Chromium. It notes every error that the browser tells of, among them what the page's policy
 * forbids, and looks at pages as people have them: on a screen, a tablet and a phone.
 */
final class ConsoleBrowser implements AutoCloseable {

    private static final double PATIENCE_MS = 90_000;
    private static final List<int[]> SIZES =
            List.of(new int[] {360, 740}, new int[] {820, 1100}, new int[] {1440, 900});
    private static final Path PICTURES = Path.of("target", "console");

    /** What stands beyond the right edge of the window; a box that scrolls by itself may hold more. */
    private static final String CUT_OFF = """
            () => document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > innerWidth + 1).map(e => e.tagName + '.' + e.className)""";

    private static final String AXE = """
            async () => (await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']}))
                .violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.target.join(' ')))""";

    private final Playwright playwright;
    private final Browser browser;
    private final URI address;
    private final List<String> troubles = new ArrayList<>();
    private Page page;

    private ConsoleBrowser(Playwright playwright, Browser browser, URI address) {
        this.playwright = playwright;
        this.browser = browser;
        this.address = address;
        anew();
    }

    /** Returns the system's Chromium, or nothing. */
    static Optional<Path> chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static ConsoleBrowser open(Path chromium, URI address) {
        Playwright playwright =
                Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        Browser browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(chromium).setArgs(List.of("--no-sandbox")));
        return new ConsoleBrowser(playwright, browser, address);
    }

    /** Another person at a browser of their own. */
    void anew() {
        if (page != null) {
            page.context().close();
        }
        page = browser.newContext(new NewContextOptions().setViewportSize(1440, 900))
                .newPage();
        page.setDefaultTimeout(PATIENCE_MS);
        page.onPageError(troubles::add);
        page.onConsoleMessage(message -> {
            // The issuer's login page has no icon; an answer that refuses is told on the page.
            boolean ours =
                    !message.location().contains("/oidc/") && !message.text().startsWith("Failed to load resource");
            if (message.type().equals("error") && ours) {
                troubles.add(message.location() + " " + message.text());
            }
        });
    }

    Page page() {
        return page;
    }

    List<String> troubles() {
        return troubles;
    }

    ConsoleBrowser visit(String path) {
        page.navigate(address + path);
        return this;
    }

    /** Signs in from the page that is shown first, and is led back to it. */
    ConsoleBrowser signIn(String user, String path) {
        anew();
        visit(path);
        page.getByRole(AriaRole.BANNER)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Đăng nhập"))
                .click();
        page.locator("input[name=username]").fill(user);
        page.locator("input[name=password]").fill("motcua");
        page.keyboard().press("Enter");
        page.waitForURL(address + path);
        button("Đăng xuất").waitFor();
        return this;
    }

    /** Signs somebody in beside the page, in the window that a button opens; the page stays. */
    void signInBeside(String button, String user) {
        Page beside = page.waitForPopup(() -> button(button).click());
        beside.locator("input[name=username]").fill(user);
        beside.locator("input[name=password]").fill("motcua");
        beside.keyboard().press("Enter");
        button("Đăng xuất").waitFor();
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    /** The row of a list that has a text. */
    Locator row(String text) {
        return page.locator("[data-row]").filter(new Locator.FilterOptions().setHasText(text));
    }

    Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(name));
    }

    Locator field(String label) {
        return page.getByLabel(label).and(page.locator("input, textarea, select"));
    }

    Locator main() {
        return page.getByRole(AriaRole.MAIN);
    }

    /** On each size nothing is cut off, axe finds nothing, and a picture is kept in {@code target/console}. */
    void looksRight(String name) {
        // The page itself, not the skeleton that stands there until it is loaded.
        page.locator("h1").first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        for (int[] size : SIZES) {
            page.setViewportSize(size[0], size[1]);
            assertThat((List<?>) page.evaluate(CUT_OFF))
                    .as("%s at %d px", name, size[0])
                    .isEmpty();
            page.evaluate(axe());
            assertThat((List<?>) page.evaluate(AXE))
                    .as("axe on %s at %d px", name, size[0])
                    .isEmpty();
            page.screenshot(
                    new ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + "-" + size[0] + ".png")));
        }
    }

    private static String axe() {
        try (InputStream script = ConsoleBrowser.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        playwright.close();
    }
}
