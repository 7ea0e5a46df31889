package org.milepost.content.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.milepost.content.ExampleCenters.MISSISSIPPI;
import static org.milepost.content.ExampleCenters.MONDAY_NOON;
import static org.milepost.content.web.ExampleSite.KICK;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.milepost.content.EditedMeanwhile;
import org.milepost.content.NoSuchPage;
import org.milepost.content.PageKey;
import org.milepost.content.PageName;
import org.milepost.platform.Language;
import org.milepost.platform.View;
import org.milepost.staff.Accounts;
import org.milepost.staff.CenterId;
import org.milepost.staff.Grant;
import org.milepost.staff.NotPermitted;
import org.milepost.staff.Role;
import org.milepost.staff.StaffMember;
import org.milepost.staff.Viewer;

class EditorPagesTest {

    private static final PageKey PAGE = new PageKey(MISSISSIPPI.id(), KICK, Language.ENGLISH);
    private static final StaffMember ANA = member("a", "Ana", Role.NETWORK_MARKETER, Optional.empty());
    private static final StaffMember BEN =
            member("b", "Ben", Role.NETWORK_MARKETER, Optional.of(new CenterId("mississippi")));
    private static final StaffMember AGENT =
            member("c", "Cleo", Role.ADMISSIONS_AGENT, Optional.of(new CenterId("mississippi")));

    private final ExampleSite site = new ExampleSite();

    @Test
    void the_list_holds_every_page_of_the_centers_within_reach_and_no_other() {
        String all = site.body(editors(ANA).list());
        String mississippi = site.body(editors(BEN).list());

        assertThat(all).contains("/console/pages/georgia/welcome/en", "/console/pages/mississippi/kick-addiction/en");
        assertThat(mississippi)
                .contains("/console/pages/mississippi/welcome/es", "/console/pages/mississippi/kick-addiction/en")
                .doesNotContain("georgia", "/kick-addiction/es");
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> editors(AGENT).list());
    }

    @Test
    void the_editor_shows_words_preview_score_and_versions() {
        site.words.publish(PAGE, 0, "From the **Delta**.", ANA.id());

        String editor = site.body(editors(BEN).open(PAGE, ""));

        assertThat(editor)
                .contains(
                        "From the **Delta**.</textarea>",
                        "<p>From the <strong>Delta</strong>.</p>",
                        "name=\"edition\" value=\"1\"",
                        "of 30%",
                        "Version 1",
                        "Ana");
    }

    @Test
    void words_of_welcome_are_no_ones_near_copy_and_have_no_score() {
        PageKey welcome = new PageKey(MISSISSIPPI.id(), PageName.WELCOME, Language.ENGLISH);

        assertThat(site.body(editors(ANA).open(welcome, ""))).doesNotContain("A page of its own?");
        assertThat(site.body(editors(ANA).open(PAGE, ""))).contains("A page of its own?");
    }

    @Test
    void a_check_points_out_labels_and_keeps_nothing() {
        String check = site.body(editors(ANA).check(PAGE, "Every addict, <b>call</b> {{center.phone}}."));

        assertThat(check).contains("“addict”", "&lt;b&gt;", "tel:+16015550142").doesNotContain("<textarea");
        assertThat(site.words.open(PAGE).edition()).isZero();
    }

    @Test
    void the_second_editor_gets_their_words_back_beside_what_stands_there_now() {
        site.words.save(PAGE, 0, "Ana’s words.", ANA.id());

        View answer = editors(BEN).conflict(PAGE, "Ben’s words.", new EditedMeanwhile(ANA.id(), MONDAY_NOON));

        assertThat(site.body(answer))
                .contains("Ana changed this page while you were writing (Nov 23, 2026, 12:00:00 PM CST).")
                .contains("Ben’s words.</textarea>", "Ana’s words.</pre>", "name=\"edition\" value=\"1\"");
    }

    @Test
    void the_editor_says_what_was_just_done_and_nothing_that_it_does_not_know() {
        assertThat(site.body(editors(ANA).open(PAGE, "published"))).contains("The public page shows it now.");
        assertThat(site.body(editors(ANA).open(PAGE, "anything"))).doesNotContain("role=\"status\"");
    }

    @Test
    void checking_without_script_keeps_nothing_and_shows_the_words_again() {
        View checked = editors(ANA).checked(PAGE, "Not yet.", 0);

        assertThat(site.body(checked)).contains("Not yet.</textarea>", "<p>Not yet.</p>");
        assertThat(site.words.open(PAGE).edition()).isZero();
    }

    @Test
    void what_can_not_be_published_comes_back_with_the_reason() {
        View refused = editors(ANA).refused(PAGE, "Call 601-555-0142.", 0, "console.editor.stopped");

        assertThat(site.body(refused))
                .contains("Call 601-555-0142.</textarea>", "This can’t be published yet.", "Stops publishing");
    }

    @Test
    void nobody_edits_without_the_grant_for_this_center() {
        CenterId georgia = new CenterId("georgia");

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> resource(AGENT).open(PAGE.center(), PAGE.name(), "en", ""));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> resource(BEN).change(georgia, KICK, "en", "Words.", 0, "publish"));
        assertThat(site.body(resource(BEN).open(PAGE.center(), KICK, "en", ""))).contains("<textarea");
    }

    @Test
    void a_page_that_is_none_can_not_be_written() {
        assertThatExceptionOfType(NoSuchPage.class)
                .isThrownBy(() -> resource(ANA).change(PAGE.center(), KICK, "es", "Palabras.", 0, "publish"));
        assertThatExceptionOfType(NoSuchPage.class)
                .isThrownBy(() -> resource(ANA).change(new CenterId("nowhere"), KICK, "en", "Words.", 0, "publish"));
    }

    private PageEditorResource resource(StaffMember member) {
        return new PageEditorResource(editors(member), site.words, new Somebody(member));
    }

    private EditorPages editors(StaffMember member) {
        return new EditorPages(
                site.articles,
                site.words,
                site.centerArticles,
                site.centers,
                new Everybody(),
                new Somebody(member),
                site.clock);
    }

    private static StaffMember member(String digit, String name, Role role, Optional<CenterId> center) {
        return new StaffMember(
                UUID.fromString("00000000-0000-0000-0000-00000000000" + digit),
                name,
                digit + "@example.org",
                List.of(new Grant(role, center)));
    }

    /** The accounts of this test. */
    private static final class Everybody implements Accounts {
        @Override
        public List<StaffMember> all() {
            return List.of(ANA, BEN, AGENT);
        }

        @Override
        public Optional<StaffMember> find(UUID id) {
            return all().stream().filter(member -> member.id().equals(id)).findFirst();
        }

        @Override
        public Optional<StaffMember> signIn(String email, String password) {
            return Optional.empty();
        }

        @Override
        public void make(String email, String name, String password, List<Grant> grants) {
            throw new UnsupportedOperationException("Nobody joins in this test.");
        }
    }

    /** Whoever is signed in. */
    private record Somebody(StaffMember member) implements Viewer {
        @Override
        public Optional<StaffMember> person() {
            return Optional.of(member);
        }
    }
}
