package vn.motcua.system;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The board in a headless Chromium, opened by somebody who logs in at the issuer. */
final class BoardPage implements AutoCloseable {

    private static final double PATIENCE_MS = 30_000;

    private final Playwright playwright;
    private final Page page;

    private BoardPage(Playwright playwright, Page page) {
        this.playwright = playwright;
        this.page = page;
    }

    /** Returns the system's Chromium, or nothing. */
    static Optional<Path> chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static BoardPage open(Path chromium, URI address, String planId) {
        Playwright playwright =
                Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Page page = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(chromium).setArgs(List.of("--no-sandbox")))
                .newPage(new Browser.NewPageOptions().setViewportSize(1366, 768));
        page.setDefaultTimeout(PATIENCE_MS);
        page.navigate(address + "/");
        page.getByRole(AriaRole.MAIN).getByRole(AriaRole.BUTTON).first().click();
        page.locator("input[name=username]").fill("lanh.dao");
        page.locator("input[name=password]").fill("motcua");
        page.locator("button[type=submit], input[type=submit], form button")
                .first()
                .click();
        page.waitForURL("**/bang-dieu-hanh");
        page.navigate(address + "/bang-dieu-hanh/" + planId);
        return new BoardPage(playwright, page);
    }

    Locator target(String targetId) {
        return page.locator("tr[data-target=" + targetId + "]");
    }

    @Override
    public void close() {
        playwright.close();
    }
}
