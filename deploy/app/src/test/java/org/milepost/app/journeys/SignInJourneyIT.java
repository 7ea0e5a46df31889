package org.milepost.app.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milepost.staff.TotpSecret;

/** How staff comes in, in a real browser with a device that keeps passkeys. */
@ExtendWith({NeedsChromium.class, OneInstallation.class, OwnChromium.class})
class SignInJourneyIT {
    private final String address;
    private final Chromium chromium;

    SignInJourneyIT(Installation milepost, Chromium chromium) {
        this.address = milepost.address().toString();
        this.chromium = chromium;
    }

    @Test
    void staff_signs_in_by_a_passkey_alone_until_it_is_taken_away() {
        String email = "lead@extramile.example.org";
        Page page = chromium.signedIn(email);
        plugInAuthenticator(page);
        Locator adding = page.locator("form[action='/console/account/passkey']");
        page.navigate("/console/account");
        adding.locator("[name=name]").fill("Work laptop");
        adding.locator("[name=proof]").fill("not my password");
        adding.locator("button").click();
        page.getByText("This is neither your password nor a code").waitFor();
        adding.locator("[name=proof]").fill(DemoAccount.of(email).password());
        adding.locator("button").click();
        Locator passkey = page.locator("li:has-text('Work laptop')");
        assertThat(passkey.innerText()).contains("not used yet");

        page.locator("form[action='/console/sign-out'] button").click();
        signInByPasskey(page);
        page.waitForURL(address + "/console/inbox");

        page.navigate("/console/account");
        assertThat(passkey.innerText()).doesNotContain("not used yet");
        passkey.locator("summary").click();
        assertThat(Chromium.violations(page)).isEmpty();
        passkey.locator("[type=password]").fill(DemoAccount.of(email).password());
        passkey.locator("button").click();
        passkey.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));

        page.locator("form[action='/console/sign-out'] button").click();
        signInByPasskey(page);
        page.getByText("This passkey does not open an account here").first().waitFor();
        assertThat(chromium.elsewhere()).isEmpty();
    }

    @Test
    void without_script_there_is_no_button_for_passkeys() {
        Page page = chromium.page(chromium.window().setJavaScriptEnabled(false));

        page.navigate("/console/sign-in");

        assertThat(page.getByText("Sign in with a passkey").isVisible()).isFalse();
        assertThat(page.locator("main").innerText()).contains("A passkey needs a recent browser that runs scripts.");
    }

    @Test
    void somebody_invited_opens_their_account_by_a_passkey_and_needs_no_phone() {
        Page page = chromium.page(chromium.window());
        plugInAuthenticator(page);
        page.navigate(invitation("New Lead", "new.lead@extramile.example.org", "ADMISSIONS_LEAD"));
        page.getByText("No phone for codes? Use a passkey instead").click();
        Locator form = page.locator("form[data-ceremony]");
        form.locator("[name=chosen]").fill("too short");
        form.locator("[name=name]").fill("Work laptop");
        form.locator("button").click();
        page.getByText("Make the password longer: 12 characters or more.").waitFor();
        assertThat(Chromium.violations(page)).isEmpty();

        form.locator("[name=chosen]").fill("marsh otter violin seven");
        form.locator("button").click();
        page.waitForURL(address + "/console/inbox");
        page.locator("form[action='/console/sign-out'] button").click();
        signInByPasskey(page);
        page.waitForURL(address + "/console/inbox");

        page.navigate("/console/account");
        assertThat(page.locator("main").innerText()).contains("Work laptop", "Set up an app");
        assertThat(chromium.elsewhere()).isEmpty();
    }

    @Test
    void an_app_is_set_up_by_whoever_shows_that_they_are_its_owner_and_opens_the_account_with_the_password() {
        String email = "new.specialist@extramile.example.org";
        String password = "candle harbor tin nine";
        Page page = chromium.page(chromium.window());
        plugInAuthenticator(page);
        page.navigate(invitation("New Specialist", email, "INSURANCE_SPECIALIST"));
        page.getByText("No phone for codes? Use a passkey instead").click();
        Locator opening = page.locator("form[data-ceremony]");
        opening.locator("[name=chosen]").fill(password);
        opening.locator("[name=name]").fill("Work laptop");
        opening.locator("button").click();
        page.waitForURL(address + "/console/inbox");

        page.navigate("/console/account");
        Locator adding = page.locator("form:has([name=app-proof])");
        adding.locator("[name=app-proof]").fill("not my password");
        adding.locator("button").click();
        page.getByText("This is neither your password nor a code").first().waitFor();
        assertThat(page.locator("svg.qr").count()).isZero();
        adding.locator("[name=app-proof]").fill(password);
        adding.locator("button").click();
        TotpSecret secret =
                new TotpSecret(page.locator(".qr ~ p code").innerText().replace(" ", ""));
        assertThat(Chromium.violations(page)).isEmpty();
        page.locator("[name=code]").fill("000000");
        page.getByText("Use this app from now on").click();
        page.getByText("This code does not fit").first().waitFor();
        long step = TotpSecret.step(Instant.now());
        page.locator("[name=code]").fill(secret.code(step));
        page.getByText("Use this app from now on").click();
        page.locator(".recovery-codes").waitFor();

        Page elsewhere = chromium.page(chromium.window());
        elsewhere.navigate("/console/sign-in");
        elsewhere.locator("[name=email]").fill(email);
        elsewhere.locator("[name=password]").fill(password);
        elsewhere.locator("main form button").first().click();
        elsewhere.locator("[name=code]").fill(secret.code(step + 1));
        elsewhere.locator("main form button").click();
        elsewhere.locator(".console-head").first().waitFor();
        assertThat(chromium.elsewhere()).isEmpty();
    }

    /** The link that an administrator is shown for somebody new. */
    private String invitation(String name, String email, String role) {
        Page page = chromium.signedIn("administrator@extramile.example.org");
        page.navigate("/console/staff");
        page.locator("[name=name]").fill(name);
        page.locator("[name=email]").fill(email);
        page.locator("[name=role]").selectOption(role);
        page.locator("[name=place]").selectOption("mississippi");
        page.locator("form:has([name=role]) button").click();
        return page.locator(".link-to-hand-over").innerText();
    }

    /** A device that keeps passkeys, and whose owner says yes to each use. */
    private static void plugInAuthenticator(Page page) {
        CDPSession devices = page.context().newCDPSession(page);
        devices.send("WebAuthn.enable");
        JsonObject device = new JsonObject();
        device.addProperty("protocol", "ctap2");
        device.addProperty("transport", "internal");
        device.addProperty("hasResidentKey", true);
        device.addProperty("hasUserVerification", true);
        device.addProperty("isUserVerified", true);
        JsonObject options = new JsonObject();
        options.add("options", device);
        devices.send("WebAuthn.addVirtualAuthenticator", options);
    }

    private static void signInByPasskey(Page page) {
        page.navigate("/console/sign-in");
        page.getByText("Sign in with a passkey").click();
    }
}
