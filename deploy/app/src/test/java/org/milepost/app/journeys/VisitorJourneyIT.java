package org.milepost.app.journeys;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milepost.insurance.testing.DrawnCards;
import org.milepost.platform.testing.PdfUa;

/** What a person sees and does, in a real browser. */
@ExtendWith({NeedsChromium.class, OneInstallation.class, OwnChromium.class})
class VisitorJourneyIT {
    private static final List<String> PUBLIC_PAGES = List.of(
            "/",
            "/centers?near=38655",
            "/mississippi",
            "/mississippi/klonopin-addiction",
            "/es/mississippi/klonopin-addiction",
            "/guides/klonopin-addiction",
            "/mississippi/contact",
            "/mississippi/contact/thanks/MP-4F2A-9C7D",
            "/mississippi/insurance",
            "/how-we-route",
            "/nowhere-at-all",
            "/console/sign-in");
    private static final double MINUTE = 60_000;

    private final Chromium chromium;

    VisitorJourneyIT(Chromium chromium) {
        this.chromium = chromium;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_visitor_finds_a_center_reads_and_writes_with_script_and_without(boolean script) {
        Page page = chromium.page(chromium.window().setJavaScriptEnabled(script));

        page.navigate("/");
        page.locator("main [name=near]").first().fill("38655");
        page.locator("main form:has([name=near]) button").first().click();
        assertThat(page.locator("main").innerText()).contains("Nearest to Oxford");
        page.locator(".finder-card a[href='/mississippi']").first().click();
        page.locator("main a[href='/mississippi/klonopin-addiction']").first().click();
        assertThat(page.locator("h1").innerText()).contains("Klonopin");
        Locator form = page.locator("form[action='/mississippi/contact']");
        form.locator("[name=forWhom][value=MYSELF]").check();
        form.locator("[name=name]").fill("Ana");
        form.locator("[name=phone]").fill("601-555-0142");
        form.locator("[name=agree]").check();
        form.locator("button").last().click();

        assertThat(page.locator(".reference").innerText()).matches("MP-[0-9A-F]{4}-[0-9A-F]{4}");
        assertThat(chromium.elsewhere()).isEmpty();
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void a_form_that_is_not_complete_comes_back_filled_in_with_the_focus_on_what_is_wrong() {
        Page page = chromium.page(chromium.window());
        page.navigate("/mississippi/contact");

        page.locator("[name=name]").fill("Ana");
        page.locator("main form button").last().click();

        assertThat(page.locator("[name=name]").inputValue()).isEqualTo("Ana");
        assertThat(page.locator(".error-summary").evaluate("it => it === document.activeElement"))
                .isEqualTo(true);
        page.locator(".error-summary a").first().click();
        assertThat(page.evaluate("() => document.activeElement.name")).isEqualTo("forWhom");
    }

    @Test
    void the_keyboard_alone_reaches_the_text_and_sends_the_form() {
        Page page = chromium.page(chromium.window());
        page.navigate("/mississippi/contact");

        page.keyboard().press("Tab");
        assertThat(page.evaluate("() => document.activeElement.className")).isEqualTo("skip");
        page.keyboard().press("Enter");
        tabTo(page, "forWhom");
        page.keyboard().press("Space");
        tabTo(page, "name");
        page.keyboard().type("Ben");
        tabTo(page, "email");
        page.keyboard().type("ben@example.org");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("() => document.activeElement.name")).isEqualTo("agree");
        page.keyboard().press("Space");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        assertThat(page.locator(".reference").innerText()).startsWith("MP-");
    }

    @Test
    void shift_three_times_leaves_the_page_for_a_neutral_one() {
        Page page = chromium.page(chromium.window());
        List<String> left = new ArrayList<>();
        page.route("**/*weather.gov/**", route -> {
            left.add(route.request().url());
            route.abort();
        });
        page.navigate("/mississippi/klonopin-addiction");

        for (int press = 0; press < 3; press++) {
            page.keyboard().press("Shift");
        }
        page.waitForCondition(() -> !left.isEmpty());

        assertThat(left.get(0)).startsWith("https://www.weather.gov");
    }

    @Test
    void the_danger_box_shows_911_and_988_at_once_without_script() {
        Page page = chromium.page(chromium.window().setJavaScriptEnabled(false));
        page.navigate("/mississippi/contact");
        Locator numbers = page.locator(".danger-now");
        assertThat(numbers.isVisible()).isFalse();

        page.locator("[name=danger]").check();

        assertThat(numbers.isVisible()).isTrue();
        assertThat(numbers.innerText()).contains("911", "988");
    }

    @Test
    void what_somebody_gets_ready_for_another_adult_waits_for_that_persons_own_signature() {
        Page helper = chromium.page(chromium.window());
        helper.navigate("/mississippi/insurance");
        helper.locator("[name=holder][value=SOMEONE_ELSE]").check();
        helper.locator("main form button").last().click();
        assertThat(Chromium.violations(helper)).isEmpty();
        helper.locator("[name=payerName]").fill("Pinewater Health Plan");
        helper.locator("[name=memberId]").fill("MP100200301");
        helper.locator("[name=firstName]").fill("Ben");
        helper.locator("[name=lastName]").fill("Ejemplo");
        helper.locator("[name=birthMonth]").fill("3");
        helper.locator("[name=birthDay]").fill("27");
        helper.locator("[name=birthYear]").fill("2020");
        helper.getByText("Make the link").click();
        helper.getByText("For someone under 18").first().waitFor();
        helper.locator("[name=birthYear]").fill("1984");
        helper.getByText("Make the link").click();
        String link = helper.locator(".link-to-hand-over").innerText();
        assertThat(Chromium.violations(helper)).isEmpty();

        Page person = chromium.page(chromium.window());
        person.navigate(link);
        person.locator("[name=birthMonth]").fill("3");
        person.locator("[name=birthDay]").fill("27");
        person.locator("[name=birthYear]").fill("1984");
        person.getByText("Show me").click();
        assertThat(person.locator("[name=memberId]").inputValue()).isEqualTo("MP100200301");
        assertThat(Chromium.violations(person)).isEmpty();
        person.locator("main form button").last().click();
        person.getByText("Type your full name to sign.").first().waitFor();
        person.locator("[name=holder][value=SELF]").check();
        person.locator("[name=phone]").fill("601-555-0142");
        person.locator("[name=agree]").check();
        person.locator("[name=signature]").fill("Ben Ejemplo");
        person.locator("main form button").last().click();
        person.waitForURL("**/mississippi/insurance/coverage");

        Page late = chromium.page(chromium.window());
        late.navigate(link);
        late.locator("[name=birthMonth]").fill("3");
        late.locator("[name=birthDay]").fill("27");
        late.locator("[name=birthYear]").fill("1984");
        late.getByText("Show me").click();
        late.getByText("This link no longer works").first().waitFor();
        helper.navigate("/mississippi/insurance/coverage");
        helper.getByText("There is nothing to show here").first().waitFor();
        assertThat(chromium.elsewhere()).isEmpty();
    }

    @Test
    void insurance_is_told_in_plain_words_with_the_plans_own_figures() {
        Page page = chromium.page(chromium.window());
        askOfInsurance(page);

        assertThat(page.url()).endsWith("/mississippi/insurance/coverage");
        assertThat(page.locator("main").innerText())
                .contains(
                        "active",
                        "$1,500",
                        "$420",
                        "Extra Mile Recovery Mississippi is in your plan’s network.",
                        "A 30-day residential stay may cost you between $3,636 and $4,210.55.",
                        "not a guarantee of payment");
        page.locator(".estimate > details > summary").click();
        page.locator("details.why summary").first().click();
        assertThat(page.locator("details.why").first().innerText()).contains("EB*");
        assertThat(Chromium.violations(page)).isEmpty();
        assertThat(chromium.elsewhere()).isEmpty();
    }

    @Test
    void a_photo_of_the_card_reaches_the_office_upright_and_with_nothing_beside_its_pixels() {
        byte[] sent = DrawnCards.photographed(DrawnCards.card(400, 240), 6);
        FilePayload front = new FilePayload("front.jpg", "image/jpeg", sent);
        Page visitor = chromium.page(chromium.window().setJavaScriptEnabled(false));
        sendWithPhotos(visitor, front);
        assertThat(visitor.locator(".error-summary").innerText()).contains("The back is not a JPEG or PNG.");
        assertThat(visitor.locator("main").innerText()).contains("Please choose the photos again.");
        assertThat(visitor.locator("[name=firstName]").inputValue()).isEqualTo("Ana");
        visitor.locator("[name=front]").setInputFiles(front);
        visitor.locator("main form button").last().click();
        String number = visitor.locator(".reference").innerText();

        Page office = chromium.signedIn("mississippi@extramile.example.org");
        office.navigate("/console/inbox/" + number);
        office.getByText("Photos of the card").click();
        Locator photo = office.locator(".photos img");
        office.waitForCondition(() -> (int) photo.evaluate("it => it.naturalWidth") > 0);
        Page large = office.waitForPopup(() -> office.locator(".photos a").click());
        APIResponse picture = office.context().request().get(large.url());

        assertThat(office.locator(".photos img").count()).isEqualTo(1);
        assertThat(photo.getAttribute("alt")).isEqualTo("Front of the insurance card");
        assertThat(photo.evaluate("it => it.naturalWidth + ' x ' + it.naturalHeight"))
                .isEqualTo("240 x 400");
        assertThat(Chromium.violations(office)).isEmpty();
        assertThat(large.url()).endsWith("/console/coverage/" + number + "/card/front");
        assertThat(picture.headers())
                .containsEntry("content-type", "image/jpeg")
                .containsEntry("cache-control", "no-store")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("cross-origin-resource-policy", "same-origin");
        assertThat(picture.headers().get("content-security-policy"))
                .startsWith("default-src 'none'")
                .endsWith("sandbox");
        assertThat(new String(sent, ISO_8859_1)).contains(DrawnCards.CANARY);
        assertThat(new String(picture.body(), ISO_8859_1)).doesNotContain(DrawnCards.CANARY, "Exif");
        assertThat(office.context()
                        .request()
                        .get(large.url().replace("front", "back"))
                        .status())
                .isEqualTo(404);
        // Of the form that came back; not of the policy that the picture comes with.
        assertThat(chromium.complaints()).allMatch(complaint -> complaint.contains("status of 422"));
        assertThat(chromium.elsewhere()).isEmpty();
    }

    @Test
    void whoever_sends_what_is_no_photo_is_told_so_where_it_stands() {
        Page visitor = chromium.page(chromium.window());

        sendWithPhotos(
                visitor,
                new FilePayload("front.jpg", "image/jpeg", DrawnCards.encoded(DrawnCards.card(400, 240), "jpeg")));

        assertThat(visitor.locator("[name=back]").getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(Chromium.violations(visitor)).isEmpty();
    }

    /** Sends the form with {@code front}, and with a back that is no photo. */
    private static void sendWithPhotos(Page visitor, FilePayload front) {
        visitor.navigate("/mississippi/insurance");
        fillIn(visitor);
        visitor.locator("[name=front]").setInputFiles(front);
        visitor.locator("[name=back]")
                .setInputFiles(new FilePayload("IMG_1.jpg", "image/jpeg", "%PDF-1.7".getBytes(US_ASCII)));
        visitor.locator("main form button").last().click();
    }

    @Test
    void coverage_is_saved_as_an_accessible_document() throws Exception {
        Page page = chromium.page(chromium.window());
        askOfInsurance(page);

        APIResponse answer = page.context()
                .request()
                .get(page.locator("a[href$='coverage.pdf']").getAttribute("href"));

        assertThat(answer.headers()).containsEntry("content-type", "application/pdf");
        assertThat(PdfUa.flaws(answer.body())).isEmpty();
        try (PDDocument document = Loader.loadPDF(answer.body())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(
                            "$1,500",
                            "$420",
                            "A 30-day residential stay may cost you between",
                            "not a guarantee of payment",
                            "EB*");
        }
    }

    @Test
    void coverage_is_found_again_elsewhere_by_a_link_with_its_code_and_the_birth_date() {
        Page asking = chromium.page(chromium.window());
        askOfInsurance(asking);
        asking.locator("form[action$='/coverage/link'] button").click();
        String link = asking.locator(".reference").first().innerText();
        String code = asking.locator(".reference").last().innerText();
        Page elsewhere = chromium.page(chromium.window());

        elsewhere.navigate(link);
        openByLink(elsewhere, code, "1981");
        assertThat(elsewhere.locator("main").innerText()).contains("not right").doesNotContain("$1,500");
        assertThat(Chromium.violations(elsewhere)).isEmpty();
        openByLink(elsewhere, code, "1980");

        assertThat(elsewhere.url()).endsWith("/mississippi/insurance/coverage");
        assertThat(elsewhere.locator("main").innerText()).contains("$1,500");
    }

    private static void askOfInsurance(Page page) {
        page.navigate("/mississippi/insurance");
        fillIn(page);
        page.locator("main form button").last().click();
        page.waitForCondition(() -> isAnswered(page), new Page.WaitForConditionOptions().setTimeout(MINUTE));
    }

    private static void fillIn(Page page) {
        page.locator("[name=holder][value=SELF]").check();
        page.locator("[name=payerName]").fill("Pinewater");
        page.locator("[name=memberId]").fill("MP100200301");
        page.locator("[name=firstName]").fill("Ana");
        page.locator("[name=lastName]").fill("Example");
        born(page, "1980");
        page.locator("[name=phone]").fill("601-555-0143");
        page.locator("[name=agree]").check();
        page.locator("[name=signature]").fill("Ana Example");
    }

    /** Asked in one go: the page reloads itself, and what was counted on one load said nothing of the next. */
    private static boolean isAnswered(Page page) {
        try {
            return (boolean) page.evaluate("""
                    () => document.readyState === 'complete'
                        && !document.querySelector('meta[http-equiv=refresh]')
                        && document.querySelectorAll('.levels .level').length === 6
                    """);
        } catch (PlaywrightException reloading) {
            return false;
        }
    }

    private static void openByLink(Page page, String code, String birthYear) {
        page.locator("[name=code]").fill(code);
        born(page, birthYear);
        page.locator("main form button").click();
    }

    private static void born(Page page, String year) {
        page.locator("[name=birthMonth]").fill("2");
        page.locator("[name=birthDay]").fill("3");
        page.locator("[name=birthYear]").fill(year);
    }

    @Test
    void axe_finds_nothing_on_public_pages_on_a_phone_by_day_and_on_a_desk_by_night() {
        List<String> found = new ArrayList<>();
        for (Browser.NewContextOptions look : List.of(
                chromium.window().setViewportSize(390, 844),
                chromium.window().setViewportSize(1440, 900).setColorScheme(ColorScheme.DARK))) {
            Page page = chromium.page(look);
            for (String path : PUBLIC_PAGES) {
                page.navigate(path);
                Chromium.violations(page).forEach(violation -> found.add(path + ": " + violation));
                if ((boolean) page.evaluate("() => document.documentElement.scrollWidth > innerWidth")) {
                    found.add(path + " is wider than the window");
                }
            }
        }

        assertThat(found).isEmpty();
        assertThat(chromium.elsewhere()).isEmpty();
    }

    @Test
    void axe_finds_nothing_in_the_console() {
        List<String> found = new ArrayList<>();
        Map<Page, List<String>> seen = Map.of(
                chromium.signedIn("mississippi@extramile.example.org"),
                List.of("/console/inbox", "/console/centers"),
                chromium.signedIn("marketer@extramile.example.org"),
                List.of("/console/pages", "/console/pages/mississippi/klonopin-addiction/en"),
                chromium.signedIn("administrator@extramile.example.org"),
                List.of("/console/staff"));
        seen.forEach((page, paths) -> {
            for (String path : paths) {
                page.navigate(path);
                Chromium.violations(page).forEach(violation -> found.add(path + ": " + violation));
            }
        });

        assertThat(found).isEmpty();
        assertThat(chromium.complaints()).isEmpty();
    }

    private static void tabTo(Page page, String name) {
        for (int press = 0; press < 40; press++) {
            page.keyboard().press("Tab");
            if (name.equals(page.evaluate("() => document.activeElement.name"))) {
                return;
            }
        }
        throw new AssertionError("Tab never comes to " + name);
    }
}
