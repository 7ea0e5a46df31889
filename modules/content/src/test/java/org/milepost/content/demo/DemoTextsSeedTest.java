package org.milepost.content.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milepost.content.ExampleCenters.MISSISSIPPI;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.milepost.content.ExampleCenters;
import org.milepost.content.PageKey;
import org.milepost.content.PageName;
import org.milepost.content.RememberedArticles;
import org.milepost.content.RememberedPages;
import org.milepost.platform.DemoRequested;
import org.milepost.platform.Language;
import org.milepost.staff.Accounts;
import org.milepost.staff.Grant;
import org.milepost.staff.Role;
import org.milepost.staff.StaffMember;

class DemoTextsSeedTest {

    private static final PageKey WELCOME = new PageKey(MISSISSIPPI.id(), PageName.WELCOME, Language.ENGLISH);
    private static final UUID MARKETER = UUID.fromString("00000000-0000-0000-0000-00000000000a");

    private final RememberedArticles articles = new RememberedArticles();
    private final RememberedPages pages = new RememberedPages();
    private final DemoTexts texts = new DemoTexts(articles, pages, new ExampleCenters(), new OneMarketer());

    @Test
    void it_publishes_the_article_in_both_languages_and_each_centers_words() {
        texts.make(new DemoRequested());

        assertThat(articles.languages(new PageName("klonopin-addiction")))
                .containsExactly(Language.ENGLISH, Language.SPANISH);
        assertThat(pages.published(WELCOME))
                .hasValueSatisfying(words -> assertThat(words).contains("Jackson"));
        assertThat(pages.open(WELCOME).published().orElseThrow().by()).isEqualTo(MARKETER);
        assertThat(pages.published(new PageKey(MISSISSIPPI.id(), new PageName("klonopin-addiction"), Language.SPANISH)))
                .isPresent();
    }

    @Test
    void what_an_editor_wrote_since_stays() {
        texts.make(new DemoRequested());
        pages.publish(WELCOME, pages.open(WELCOME).edition(), "Changed.", MARKETER);

        texts.make(new DemoRequested());

        assertThat(pages.published(WELCOME)).contains("Changed.");
        assertThat(pages.open(WELCOME).versions()).hasSize(2);
    }

    /** An account that publishes in the demo. */
    private static final class OneMarketer implements Accounts {
        @Override
        public List<StaffMember> all() {
            return List.of(new StaffMember(
                    MARKETER,
                    "Demo marketer",
                    "marketer@example.org",
                    List.of(new Grant(Role.NETWORK_MARKETER, Optional.empty()))));
        }

        @Override
        public Optional<StaffMember> find(UUID id) {
            return Optional.empty();
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
}
