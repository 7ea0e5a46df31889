package org.milepost.content.web;

import gg.jte.Content;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.milepost.content.Article;
import org.milepost.content.Articles;
import org.milepost.content.CenterPages;
import org.milepost.content.NoSuchPage;
import org.milepost.content.PageKey;
import org.milepost.content.PageName;
import org.milepost.content.PublishedArticle;
import org.milepost.content.writing.Composition;
import org.milepost.content.writing.Typesetter;
import org.milepost.locations.Center;
import org.milepost.locations.CenterSlots;
import org.milepost.locations.Centers;
import org.milepost.locations.Mastheads;
import org.milepost.platform.Fragment;
import org.milepost.platform.Fragments;
import org.milepost.platform.Keeping;
import org.milepost.platform.Language;
import org.milepost.platform.PageHead;
import org.milepost.platform.Texts;
import org.milepost.platform.View;
import org.milepost.staff.CenterId;

/** Makes the public pages, and says what each is made of and how long it holds. */
@Dependent
class PublicPages {

    private final Articles articles;
    private final CenterPages words;
    private final CenterArticles centerArticles;
    private final Centers centers;
    private final Mastheads mastheads;
    private final Fragments fragments;
    private final StructuredData structuredData;
    private final Clock clock;
    private final String network;

    @Inject
    PublicPages(
            Articles articles,
            CenterPages words,
            CenterArticles centerArticles,
            Centers centers,
            Mastheads mastheads,
            Fragments fragments,
            StructuredData structuredData,
            Clock clock,
            @ConfigProperty(name = "platform.network.name") String network) {
        this.articles = articles;
        this.words = words;
        this.centerArticles = centerArticles;
        this.centers = centers;
        this.mastheads = mastheads;
        this.fragments = fragments;
        this.structuredData = structuredData;
        this.clock = clock;
        this.network = network;
    }

    /** The network's home. */
    View home(Language language) {
        Texts t = texts(language);
        Instant now = clock.instant();
        List<Center> all = centers.all();
        Mastheads.Head head = mastheads.ofNetwork(language);
        Optional<Instant> until =
                all.stream().flatMap(center -> center.nextChange(now).stream()).min(Comparator.naturalOrder());
        PageHead page = PageHead.listed(language, t.say("home.title"), t.say("home.description"), "/", head.masthead())
                .describedBy(List.of(structuredData.network(all)));
        HomePage model = new HomePage(
                t,
                all.stream()
                        .map(center -> CenterFacts.of(center, language, now))
                        .toList(),
                GuideLink.all(articles, language, "/guides"));
        Keeping keeping = head.keeping().and(List.of(Centers.ALL, Articles.LIST), until);
        return View.kept("content/home.jte", model, page, keeping);
    }

    /** A center's home. */
    View center(CenterId id, Language language) {
        Center center = center(id);
        Texts t = texts(language);
        Instant now = clock.instant();
        CenterFacts facts = CenterFacts.of(center, language, now);
        PageKey welcome = new PageKey(id, PageName.WELCOME, language);
        Mastheads.Head head = mastheads.of(center, language);
        List<Content> forms = new ArrayList<>();
        Keeping keeping = head.keeping().and(List.of(welcome.tag(), Articles.LIST), center.nextChange(now));
        keeping = addForms(id.value(), language, forms, keeping);
        PageHead page = PageHead.listed(
                        language,
                        t.say("center.title", facts.state()),
                        t.say("center.description", center.name()),
                        "/" + id,
                        head.masthead())
                .describedBy(List.of(structuredData.center(center, facts.state(), language)));
        CenterHomePage model = new CenterHomePage(
                t,
                facts,
                center,
                words.published(welcome).map(markdown -> Typesetter.local(markdown, facts.tokens(), language)),
                GuideLink.all(articles, language, "/" + id),
                forms);
        return View.kept("content/center.jte", model, page, keeping);
    }

    /** An article's national page. */
    View guide(PageName name, Language language) {
        PublishedArticle published = article(name, language);
        Composition composition = Typesetter.national(published.article());
        Mastheads.Head head = mastheads.ofNetwork(language);
        List<Content> forms = new ArrayList<>();
        Keeping keeping =
                addForms("", language, forms, head.keeping().and(List.of(Articles.tag(name)), Optional.empty()));
        String path = "/guides/" + name;
        PageHead page = PageHead.listed(language, composition.title(), composition.answer(), path, head.masthead())
                .in(articles.languages(name))
                .describedBy(List.of(
                        structuredData.article(published, composition.title(), language.at(path)),
                        structuredData.path(List.of(
                                Map.entry(network, language.at("/")),
                                Map.entry(composition.title(), language.at(path))))));
        ArticlePage model = new ArticlePage(texts(language), network, published, composition, Optional.empty(), forms);
        return View.kept("content/article.jte", model, page, keeping);
    }

    /** An article's page at a center. */
    View article(CenterId id, PageName name, Language language) {
        Center center = center(id);
        PublishedArticle published = article(name, language);
        Article article = published.article();
        Instant now = clock.instant();
        CenterArticle own = centerArticles.published(article, center);
        Mastheads.Head head = mastheads.of(center, language);
        List<Content> forms = new ArrayList<>();
        Keeping keeping = head.keeping()
                .and(List.of(Articles.tag(name), new PageKey(id, name, language).tag()), center.nextChange(now));
        keeping = addForms(id.value(), language, forms, keeping);
        String path = "/" + id + "/" + name;
        Set<Language> translations = articles.languages(name);
        PageHead listed = PageHead.listed(
                        language, own.page().title(), own.page().answer(), path, head.masthead())
                .in(translations)
                .listedIn(centerArticles.standingAlone(name, center))
                .describedBy(List.of(
                        structuredData.article(published, own.page().title(), language.at(path)),
                        structuredData.path(List.of(
                                Map.entry(network, language.at("/")),
                                Map.entry(center.name(), language.at("/" + id)),
                                Map.entry(own.page().title(), language.at(path))))));
        PageHead page = own.standsAlone() ? listed : listed.keptAs(language.at("/guides/" + name));
        ArticlePage model = new ArticlePage(
                texts(language),
                network,
                published,
                own.page(),
                Optional.of(CenterFacts.of(center, language, now)),
                forms);
        return View.kept("content/article.jte", model, page, keeping);
    }

    private Keeping addForms(String subject, Language language, List<Content> forms, Keeping keeping) {
        Keeping all = keeping;
        for (String slot : List.of(CenterSlots.CONTACT, CenterSlots.INSURANCE)) {
            Fragments.Rendered rendered = fragments.in(slot, new Fragment.Request(subject, language));
            forms.addAll(rendered.pieces());
            all = all.and(rendered.keeping().madeOf(), rendered.keeping().until());
        }
        return all;
    }

    private Center center(CenterId id) {
        return centers.find(id).orElseThrow(NoSuchPage::new);
    }

    private PublishedArticle article(PageName name, Language language) {
        return articles.find(name, language).orElseThrow(NoSuchPage::new);
    }

    private static Texts texts(Language language) {
        return Texts.of(Article.class, language);
    }
}
