package org.milepost.app.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever keeps payers and their connections: what they decide holds where it should, and nobody else decides it. */
@ExtendWith({NeedsChromium.class, OneInstallation.class, OwnChromium.class})
class PayersJourneyIT {
    private static final String ADMINISTRATOR = "administrator@extramile.example.org";

    private final Installation milepost;
    private final Chromium chromium;

    PayersJourneyIT(Installation milepost, Chromium chromium) {
        this.milepost = milepost;
        this.chromium = chromium;
    }

    @Test
    void a_payer_that_is_no_longer_in_use_is_offered_to_nobody_until_it_is_used_again() {
        Visitor administrator = milepost.signIn(ADMINISTRATOR);
        Visitor visitor = new Visitor(milepost.address());
        assertThat(visitor.get("/mississippi/insurance").body()).contains("Delta Blue Mutual");

        HttpResponse<String> retired = administrator.post("/console/payers/delta-blue/use", Map.of("act", "retire"));
        assertThat(retired.statusCode()).isEqualTo(303);
        await(() -> !visitor.get("/mississippi/insurance").body().contains("Delta Blue Mutual"));
        assertThat(administrator.get("/console/payers").body()).contains("Delta Blue Mutual", "Not in use");

        Page page = chromium.signedIn(ADMINISTRATOR);
        page.navigate("/console/payers/delta-blue");
        assertThat(page.locator("main").innerText()).contains("This payer is no longer in use");
        assertThat(Chromium.violations(page)).isEmpty();
        button(page, "restore").click();

        await(() -> visitor.get("/mississippi/insurance").body().contains("Delta Blue Mutual"));
        assertThat(administrator
                        .post("/console/payers/delta-blue/use", Map.of("act", "delete"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_file_that_was_set_aside_is_listed_without_its_name_tried_again_and_done_with() throws IOException {
        Visitor administrator = milepost.signIn(ADMINISTRATOR);
        String connection = connection(administrator);
        String list = connection + "/files";
        Path folder =
                Installation.FOLDER.resolve("payers").resolve(connection.substring(connection.lastIndexOf('/') + 1));
        bring(folder, "heron-example.x12", "<html>heron</html>");

        await(() -> administrator.get(list).body().contains("It is no X12"));

        String listed = administrator.get(list).body();
        assertThat(listed).doesNotContainIgnoringCase("heron").contains("18 bytes");
        assertThat(administrator.get("/console/connections").body()).contains("One file is set aside");
        assertThat(administrator.post(connection + "/removal", Map.of()).statusCode())
                .isEqualTo(409);
        String file = Stream.of(listed.split("\""))
                .filter(part -> part.startsWith(list + "/"))
                .findFirst()
                .orElseThrow();
        Visitor agent = milepost.signIn("mississippi@extramile.example.org");
        assertThat(agent.get(list).statusCode()).isEqualTo(403);
        assertThat(agent.post(file, Map.of("act", "done")).statusCode()).isEqualTo(403);
        assertThat(administrator.post(file, Map.of("act", "open")).statusCode()).isEqualTo(400);

        Page page = chromium.signedIn(ADMINISTRATOR);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            page.setViewportSize(390, 844);
            page.navigate(list);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
            assertThat(Chromium.violations(page)).isEmpty();
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Installation.FOLDER.resolve("set-aside-" + scheme + ".png")));
        }
        button(page, "again").click();
        assertThat(page.locator("main").innerText()).contains("It is read again within a minute.");
        assertThat(administrator.post(file, Map.of("act", "done")).statusCode()).isEqualTo(409);
        await(() -> administrator.get(list).body().contains("once, in vain"));
        page.navigate(list);
        button(page, "done").click();
        assertThat(page.locator("main").innerText()).contains("No files set aside");
        assertThat(folder.resolve("set-aside")).isDirectoryContaining("glob:**-heron-example.x12");
        assertThat(chromium.complaints()).isEmpty();
    }

    private static String connection(Visitor administrator) {
        HttpResponse<String> made = administrator.postWithPhotos(
                "/console/connections/new",
                Map.of(
                        "kind", "FILES",
                        "name", "Example files",
                        "notice", "Agreement of March 3",
                        "senderQualifier", "ZZ",
                        "sender", "MILEPOST",
                        "receiverQualifier", "ZZ",
                        "receiver", "EXAMPLE"),
                Map.of());
        assertThat(made.statusCode()).isEqualTo(303);
        return Visitor.target(made).replace("?saved", "");
    }

    private static void bring(Path folder, String name, String text) throws IOException {
        Path incoming = Files.createDirectories(folder.resolve("incoming"));
        Path file = Files.writeString(incoming.resolve(name + ".part"), text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofMinutes(1))));
        Files.move(file, incoming.resolve(name));
    }

    private static Locator button(Page page, String act) {
        return page.locator("button[name=act][value=" + act + "]");
    }

    /** Files are looked at every half a minute. */
    private static void await(BooleanSupplier done) {
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        while (!done.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            try {
                Thread.sleep(500);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
    }
}
