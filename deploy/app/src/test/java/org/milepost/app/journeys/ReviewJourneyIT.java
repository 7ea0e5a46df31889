package org.milepost.app.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A verification on its way through utilization review, in a real browser. */
@ExtendWith({NeedsChromium.class, OneInstallation.class, OwnChromium.class})
class ReviewJourneyIT {
    private final Installation milepost;
    private final Chromium chromium;

    ReviewJourneyIT(Installation milepost, Chromium chromium) {
        this.milepost = milepost;
        this.chromium = chromium;
    }

    @Test
    void a_record_is_handed_over_taken_answered_and_its_answer_undone() throws InterruptedException {
        Insured person = new Insured(new Visitor(milepost.address()), "MP100200301");
        String number = person.ask();
        person.waitForAnswers();
        LocalDate today = LocalDate.now(ZoneOffset.UTC);

        Page lead = chromium.signedIn("lead@extramile.example.org");
        lead.navigate("/console/inbox/" + number);
        lead.locator("a[href='/console/coverage/" + number + "/review']").click();
        button(lead, "hand-over").click();
        assertThat(lead.locator(".error-summary").innerText())
                .contains("Choose the level of care.", "Give the planned day of admission");
        lead.locator("[name=level]").selectOption("RESIDENTIAL");
        lead.locator("[name=admission]").fill(today.plusDays(3).toString());
        lead.locator("[name=urgent]").check();
        lead.locator("[name=note]").fill("Otter has the assessment");
        button(lead, "hand-over").click();
        assertThat(lead.locator(".review-sheet").innerText())
                .contains("Otter has the assessment", "MP100200301", "1000000012", "Utilization management");
        assertThat(Chromium.violations(lead)).isEmpty();

        Page reviewer = chromium.signedIn("insurance@extramile.example.org");
        reviewer.navigate("/console/coverage/reviews?part=UNTAKEN");
        assertThat(reviewer.locator("tr", new Page.LocatorOptions().setHasText(number))
                        .innerText())
                .contains("Handed over", "Urgent", "Admission");
        assertThat(Chromium.violations(reviewer)).isEmpty();
        reviewer.locator("a[href='/console/coverage/" + number + "/review']").click();
        button(reviewer, "take").click();
        reviewer.locator("[name=state][value=AUTHORIZED]").check();
        button(reviewer, "answer").click();
        assertThat(reviewer.locator(".error-summary").innerText())
                .contains("Without that consent the plan may not be told.", "Write the authorization’s number.");
        reviewer.locator("[name=signed]").fill(today.minusDays(1).toString());
        reviewer.locator("[name=notice]").check();
        reviewer.locator("[name=authorization]").fill("AUTH-778");
        reviewer.locator("[name=amount]").fill("5");
        reviewer.locator("[name=next]").fill(today.plusDays(8).toString());
        button(reviewer, "answer").click();
        assertThat(reviewer.locator(".review-sheet").innerText()).contains("AUTH-778", "5 days");

        lead.navigate("/console/inbox/" + number);
        assertThat(lead.locator("main").innerText()).contains("Utilization review: Authorized");
        button(reviewer, "undo").click();
        assertThat(reviewer.locator(".review-sheet").innerText()).doesNotContain("AUTH-778");
        assertThat(reviewer.locator(".history").first().innerText()).contains("Undone by");
        assertThat(chromium.elsewhere()).isEmpty();
        // A browser notes each form that comes back with something wrong.
        assertThat(chromium.complaints()).hasSize(2).allMatch(noted -> noted.contains("422"));
    }

    private static Locator button(Page page, String act) {
        return page.locator("button[name=act][value=" + act + "]");
    }
}
