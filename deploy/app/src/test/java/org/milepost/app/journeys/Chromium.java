package org.milepost.app.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A browser of the tests before one installation; it remembers what its pages asked of other hosts and complained about. */
final class Chromium implements AutoCloseable {
    private final Installation milepost;
    private final String address;
    private final List<String> elsewhere = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(NeedsChromium.installed().orElseThrow())
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));

    Chromium(Installation milepost) {
        this.milepost = milepost;
        address = milepost.address().toString();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** Addresses of other hosts that a page asked for. */
    List<String> elsewhere() {
        return elsewhere;
    }

    /** What pages wrote to the console as errors. */
    List<String> complaints() {
        return complaints;
    }

    /** A page in which {@code email} of the demo is signed in. */
    Page signedIn(String email) {
        DemoAccount account = DemoAccount.of(email);
        Page page = page(window());
        page.navigate("/console/sign-in");
        page.locator("[name=email]").fill(email);
        page.locator("[name=password]").fill(account.password());
        page.locator("main form button").first().click();
        if (account.needsCode()) {
            page.locator("[name=code]").fill(milepost.code(email));
            page.locator("main form button").click();
        }
        return page;
    }

    /** A window in which axe may be written into the page, which our own policy rightly refuses to anybody. */
    Browser.NewContextOptions window() {
        return new Browser.NewContextOptions()
                .setBaseURL(address)
                .setBypassCSP(true)
                .setViewportSize(1280, 900);
    }

    /** A page in a window of its own. */
    Page page(Browser.NewContextOptions window) {
        Page page = browser.newContext(window).newPage();
        page.onRequest(request -> {
            if (!request.url().startsWith(address) && !request.url().startsWith("data:")) {
                elsewhere.add(request.url());
            }
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        return page;
    }

    /** What axe finds wrong on the page. */
    static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule ->
                                rule.getId() + " at " + rule.getNodes().get(0).getTarget())
                        .toList();
    }
}
