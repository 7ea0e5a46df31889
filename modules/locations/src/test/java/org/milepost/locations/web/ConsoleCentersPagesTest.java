package org.milepost.locations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.milepost.locations.ExampleCenters.ATLANTA;
import static org.milepost.locations.ExampleCenters.EL_PASO;
import static org.milepost.locations.ExampleCenters.OXFORD;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milepost.locations.CentersInMemory;
import org.milepost.locations.SignedIn;
import org.milepost.locations.UnknownCenter;
import org.milepost.locations.web.ConsoleCentersPage.CredentialLine;
import org.milepost.locations.web.ConsoleCentersPage.ProgramLine;
import org.milepost.locations.web.ConsoleCentersPage.Row;
import org.milepost.platform.Submission;
import org.milepost.platform.View;
import org.milepost.staff.CenterId;
import org.milepost.staff.Grant;
import org.milepost.staff.NotPermitted;
import org.milepost.staff.Role;
import org.milepost.staff.StaffMember;

class ConsoleCentersPagesTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T17:00:00Z");
    private static final Grant OXFORD_AGENT = new Grant(Role.ADMISSIONS_AGENT, Optional.of(OXFORD.id()));
    private static final Grant ADMINISTRATOR = new Grant(Role.NETWORK_ADMINISTRATOR, Optional.empty());

    @Test
    void an_agent_sees_the_center_they_work_for() {
        ConsoleCentersPage page = page(pages(OXFORD_AGENT, MONDAY).list());

        assertThat(page.rows())
                .extracting(Row::name, Row::address, Row::status)
                .containsExactly(tuple(
                        "Example Recovery Mississippi",
                        "/console/centers/mississippi",
                        "Open now, until noon Central Time"));
        assertThat(page.record()).isEmpty();
    }

    @Test
    void an_administrator_sees_all_of_them_and_counts_none() {
        ConsoleCentersPage page = page(pages(ADMINISTRATOR, MONDAY).center(EL_PASO.id()));

        assertThat(page.rows()).hasSize(3).extracting(Row::current).containsExactly(false, false, true);
        assertThat(page.record().orElseThrow().mayCount()).isFalse();
        assertThat(html(page)).doesNotContain("<form");
    }

    @Test
    void nobody_opens_a_center_that_is_not_theirs() {
        ConsoleCentersPages pages = pages(OXFORD_AGENT, MONDAY);

        assertThatThrownBy(() -> pages.center(ATLANTA.id())).isInstanceOf(NotPermitted.class);
    }

    @Test
    void a_center_that_is_not_known_can_not_be_opened() {
        ConsoleCentersPages pages = pages(ADMINISTRATOR, MONDAY);

        assertThatThrownBy(() -> pages.center(new CenterId("montana"))).isInstanceOf(UnknownCenter.class);
    }

    @Test
    void who_holds_no_grant_sees_nothing() {
        assertThatThrownBy(() -> pages(List.of(), MONDAY).list()).isInstanceOf(NotPermitted.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-23T17:59:59Z | 2 counted on November 20, 12:00 PM CST",
                "2026-11-23T18:00:00Z | 2 counted on November 20, 12:00 PM CST: too long ago, so pages say “call to ask”",
            })
    void a_count_says_what_pages_make_of_it(Instant now, String said) {
        ConsoleCentersPage page = page(pages(OXFORD_AGENT, now).center(OXFORD.id()));

        assertThat(page.record().orElseThrow().programs())
                .extracting(ProgramLine::field, ProgramLine::counted)
                .contains(tuple("RESIDENTIAL", said))
                .contains(tuple("MEDICATION", "Not counted: pages say “call to ask”"));
    }

    /** The license of the center in Oxford holds through June 30, 2027. */
    @ParameterizedTest
    @CsvSource({
        "2027-05-01T12:00:00Z,",
        "2027-05-02T12:00:00Z, Lapses within 60 days",
        "2027-06-30T12:00:00Z, Lapses within 60 days",
        "2027-07-01T04:59:59Z, Lapses within 60 days",
        "2027-07-01T05:00:00Z, Lapsed",
    })
    void a_license_is_warned_of_before_it_lapses(Instant now, String warning) {
        ConsoleCentersPage page = page(pages(OXFORD_AGENT, now).center(OXFORD.id()));

        assertThat(page.record().orElseThrow().credentials())
                .extracting(CredentialLine::warning)
                .containsExactly(Optional.ofNullable(warning));
    }

    @Test
    void a_count_that_can_not_be_read_stands_in_the_form_with_what_is_wrong() {
        Submission wrong =
                new Submission(Map.of("RESIDENTIAL", "a few"), Map.of("RESIDENTIAL", "console.places.malformed"));

        String html = html(page(pages(OXFORD_AGENT, MONDAY).center(OXFORD.id(), wrong)));

        assertThat(html).contains("value=\"a few\"", "A number of places, such as 3, or nothing");
    }

    @Test
    void the_page_names_everything_the_public_is_told() {
        String html = html(page(pages(OXFORD_AGENT, MONDAY).center(OXFORD.id())));

        assertThat(html)
                .contains(
                        "100 Example Way, Oxford, MS 38655",
                        "tel:+16625550142",
                        "Family program",
                        "Demo issuer, DEMO-1, through June 30, 2027",
                        "1234567893",
                        "action=\"/console/centers/mississippi/places\"")
                .doesNotContain("null", "style=", "onclick");
    }

    private static ConsoleCentersPages pages(Grant grant, Instant now) {
        return pages(List.of(grant), now);
    }

    private static ConsoleCentersPages pages(List<Grant> grants, Instant now) {
        return new ConsoleCentersPages(
                new CentersInMemory(Map.of(), OXFORD, EL_PASO, ATLANTA),
                new SignedIn(new StaffMember(
                        UUID.fromString("00000000-0000-0000-0000-000000000001"),
                        "Demo agent",
                        "agent@example.org",
                        grants)),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private static ConsoleCentersPage page(View view) {
        assertThat(view.template()).isEqualTo("locations/console.jte");
        assertThat(view.keeping()).isEmpty();
        return (ConsoleCentersPage) view.model();
    }

    private static String html(ConsoleCentersPage page) {
        StringOutput html = new StringOutput();
        TemplateEngine.createPrecompiled(ContentType.Html).render("locations/console.jte", page, html);
        return html.toString();
    }
}
