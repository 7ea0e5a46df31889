package org.milepost.content.web;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.milepost.content.ExampleCenters;
import org.milepost.content.PageName;
import org.milepost.content.RememberedArticles;
import org.milepost.content.RememberedPages;
import org.milepost.locations.Center;
import org.milepost.locations.Mastheads;
import org.milepost.platform.Fragments;
import org.milepost.platform.Keeping;
import org.milepost.platform.Language;
import org.milepost.platform.Masthead;
import org.milepost.platform.PageTag;
import org.milepost.platform.View;

/** The public pages on an example network, rendered by the real templates. */
final class ExampleSite {

    static final PageName KICK = new PageName("kick-addiction");

    final RememberedArticles articles = new RememberedArticles();
    final RememberedPages words = new RememberedPages();
    final ExampleCenters centers = new ExampleCenters();
    final Clock clock = Clock.fixed(ExampleCenters.MONDAY_NOON, ZoneOffset.UTC);
    final CenterArticles centerArticles = new CenterArticles(articles, words, clock, 0.30, 20, 2);
    final StructuredData structuredData = new StructuredData("Extra Mile Recovery", "https://example.org");

    /** When the forms of other modules fall. */
    Optional<Instant> formsUntil = Optional.empty();

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    ExampleSite() {
        articles.publish(KICK, Language.ENGLISH, article("Kick"));
    }

    PublicPages pages() {
        return new PublicPages(
                articles,
                words,
                centerArticles,
                centers,
                new PlainMastheads(),
                this::forms,
                structuredData,
                clock,
                "Extra Mile Recovery");
    }

    String body(View view) {
        StringOutput html = new StringOutput();
        engine.render(view.template(), view.model(), html);
        return html.toString();
    }

    private Fragments.Rendered forms(String slot, org.milepost.platform.Fragment.Request request) {
        Content form = out ->
                out.writeContent("<form data-slot=\"" + slot + "\" data-for=\"" + request.subject() + "\"></form>");
        return new Fragments.Rendered(List.of(form), new Keeping(Set.of(new PageTag("slot:" + slot)), formsUntil));
    }

    static String article(String title) {
        return """
                ---
                title: %s
                center-title: %s in {{center.state}}
                answer: It passes.
                drug: Kickazepam
                brand: Kick
                safety: benzodiazepine
                written: 2026-11-22
                source: label | 2023-12-07 | The maker | The label | https://example.org/label
                ---

                ## What is it?

                A medicine that many people know by its label and few by its chemistry.{{source:label}}

                [[safety:benzodiazepine]]

                ## Getting help

                [[programs]]

                [[center]]

                ## Begin in {{center.state}} today

                [[local]]

                [[call]]

                [[/center]]

                [[national]]

                ## Begin near you today

                [[call]]

                [[/national]]

                [[forms]]
                """.formatted(title, title);
    }

    /** Mastheads without a clock. */
    private static final class PlainMastheads implements Mastheads {
        @Override
        public Head of(Center center, Language language) {
            return new Head(masthead(center.name()), Keeping.of(Center.tag(center.id())));
        }

        @Override
        public Head ofNetwork(Language language) {
            return new Head(masthead("Extra Mile Recovery"), Keeping.of());
        }

        private static Masthead masthead(String name) {
            return new Masthead(
                    name, "/", "pine", "network", Optional.empty(), false, Optional.empty(), "/contact", List.of());
        }
    }
}
