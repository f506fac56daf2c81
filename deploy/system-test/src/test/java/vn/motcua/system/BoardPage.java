package vn.motcua.system;

import com.microsoft.playwright.Locator;
import java.net.URI;
import java.nio.file.Path;

/** The board in a headless Chromium, opened by somebody who signs in at the issuer. */
final class BoardPage implements AutoCloseable {

    private final ConsoleBrowser browser;

    private BoardPage(ConsoleBrowser browser) {
        this.browser = browser;
    }

    static BoardPage open(Path chromium, URI address, String planId) {
        return new BoardPage(ConsoleBrowser.open(chromium, address).signIn("lanh.dao", "/bang-dieu-hanh/" + planId));
    }

    Locator target(String targetId) {
        return browser.page().locator("tr[data-target=" + targetId + "]");
    }

    @Override
    public void close() {
        browser.close();
    }
}
