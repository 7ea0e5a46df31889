package org.milepost.content.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.milepost.content.Article;
import org.milepost.content.Articles;
import org.milepost.content.CenterPages;
import org.milepost.content.CenterWords;
import org.milepost.content.EditedMeanwhile;
import org.milepost.content.NoSuchPage;
import org.milepost.content.PageKey;
import org.milepost.content.PageName;
import org.milepost.content.PublishedArticle;
import org.milepost.content.writing.Proofreader;
import org.milepost.content.writing.Typesetter;
import org.milepost.locations.Center;
import org.milepost.locations.Centers;
import org.milepost.platform.Language;
import org.milepost.platform.PageHead;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;
import org.milepost.platform.View;
import org.milepost.staff.Accounts;
import org.milepost.staff.Permission;
import org.milepost.staff.Reach;
import org.milepost.staff.StaffMember;
import org.milepost.staff.Viewer;

/** Makes the console's pages about pages. Its own words are English; the words in the editor are the page's. */
@Dependent
class EditorPages {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofLocalizedDateTime(
                    FormatStyle.MEDIUM, FormatStyle.LONG)
            .withLocale(Language.ENGLISH.locale());

    private final Texts t = Texts.of(Article.class, Language.ENGLISH);
    private final Articles articles;
    private final CenterPages pages;
    private final CenterArticles centerArticles;
    private final Centers centers;
    private final Accounts accounts;
    private final Viewer viewer;
    private final java.time.Clock clock;

    @Inject
    EditorPages(
            Articles articles,
            CenterPages pages,
            CenterArticles centerArticles,
            Centers centers,
            Accounts accounts,
            Viewer viewer,
            java.time.Clock clock) {
        this.articles = articles;
        this.pages = pages;
        this.centerArticles = centerArticles;
        this.centers = centers;
        this.accounts = accounts;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** The address of a page's editor. */
    static String address(PageKey page) {
        return PagesResource.ADDRESS + "/" + page.center() + "/" + page.name() + "/"
                + page.language().tag();
    }

    /** Every page within the viewer's reach. */
    View list() {
        Reach reach = viewer.require(Permission.SEE_PAGES);
        List<Center> reached = centers.all().stream()
                .filter(center -> reach.covers(center.id()))
                .toList();
        Map<PageKey, CenterWords> begun = pages
                .begun(reached.stream().map(Center::id).toList())
                .stream()
                .collect(Collectors.toMap(CenterWords::page, Function.identity()));
        Map<UUID, String> names = accounts.all().stream().collect(Collectors.toMap(StaffMember::id, StaffMember::name));
        List<Article> written = new ArrayList<>();
        for (Language language : Language.values()) {
            articles.all(language).stream().map(PublishedArticle::article).forEach(written::add);
        }
        List<PagesList.Group> groups = new ArrayList<>();
        for (Center center : reached) {
            List<PagesList.Row> rows = new ArrayList<>();
            for (Language language : Language.values()) {
                rows.add(row(center, PageName.WELCOME, language, t.say("console.pages.welcome"), begun, names));
            }
            written.forEach(article ->
                    rows.add(row(center, article.name(), article.language(), article.title(), begun, names)));
            groups.add(new PagesList.Group(center.name(), rows));
        }
        return View.console(
                "content/pages.jte",
                new PagesList(t, groups),
                PageHead.console(t.say("console.pages.title"), PagesResource.ADDRESS));
    }

    /** The editor, with the words as they stand. */
    View open(PageKey page, String done) {
        CenterWords words = pages.open(page);
        String key = "console.editor.done." + done;
        return editor(
                page,
                words,
                words.edition(),
                form(words.current()),
                t.knows(key) ? Optional.of(t.say(key)) : Optional.empty(),
                Optional.empty());
    }

    /** The editor, with words that are not kept, and what is to say of them. */
    View checked(PageKey page, String words, int edition) {
        return editor(page, pages.open(page), edition, form(words), Optional.empty(), Optional.empty());
    }

    /** The editor, with words that were refused, and why. */
    View refused(PageKey page, String words, int edition, String problem) {
        return editor(
                page,
                pages.open(page),
                edition,
                form(words).with(Map.of("words", problem)),
                Optional.empty(),
                Optional.empty());
    }

    /** The editor, with the words of the one who came second; saving them again takes the place of what stands there now. */
    View conflict(PageKey page, String words, EditedMeanwhile refusal) {
        CenterWords now = pages.open(page);
        EditorPage.Conflict conflict = new EditorPage.Conflict(
                name(refusal.by()), when(refusal.at(), center(page).hours().zone()), now.current());
        return editor(page, now, now.edition(), form(words), Optional.empty(), Optional.of(conflict));
    }

    /** The piece beside the editor. */
    View check(PageKey page, String words) {
        return View.piece("content/check.jte", checkOf(page, words));
    }

    /** @throws NoSuchPage unless there is such a center, and such an article in that language */
    void requireExisting(PageKey page) {
        center(page);
        title(page);
    }

    private View editor(
            PageKey page,
            CenterWords words,
            int edition,
            Submission form,
            Optional<String> done,
            Optional<EditorPage.Conflict> conflict) {
        Center center = center(page);
        String title = title(page);
        boolean welcome = page.name().equals(PageName.WELCOME);
        String publicPath = "/" + page.center() + (welcome ? "" : "/" + page.name());
        ZoneId zone = center.hours().zone();
        List<EditorPage.VersionRow> versions = words.versions().stream()
                .map(version -> new EditorPage.VersionRow(
                        version.number(),
                        words.published().map(CenterWords.Version::number).equals(Optional.of(version.number())),
                        said(version, zone)))
                .toList();
        EditorPage model = new EditorPage(
                t,
                center.name(),
                title,
                page.language(),
                address(page),
                page.language().at(publicPath),
                edition,
                form,
                checkOf(page, form.value("words")),
                done,
                conflict,
                versions,
                viewer.reach(Permission.EDIT_PAGES).covers(page.center()));
        return View.console("content/editor.jte", model, PageHead.console(title, address(page)));
    }

    private Check checkOf(PageKey page, String words) {
        Center center = center(page);
        Language language = page.language();
        String html = Typesetter.local(
                words, CenterFacts.of(center, language, clock.instant()).tokens(), language);
        Optional<Check.Score> score = articles.find(page.name(), language)
                .map(published -> centerArticles.with(published.article(), center, Optional.of(words)))
                .map(article -> new Check.Score(article.uniqueness(), centerArticles.bar()));
        return new Check(t, language, html, Proofreader.read(words, language), score);
    }

    private PagesList.Row row(
            Center center,
            PageName name,
            Language language,
            String title,
            Map<PageKey, CenterWords> begun,
            Map<UUID, String> names) {
        PageKey page = new PageKey(center.id(), name, language);
        CenterWords words = begun.getOrDefault(page, CenterWords.blank(page));
        return new PagesList.Row(
                title,
                language,
                address(page),
                words.draft().isPresent(),
                words.published().map(CenterWords.Version::number),
                words.published()
                        .map(version -> t.say(
                                "console.pages.changed",
                                names.getOrDefault(version.by(), t.say("console.editor.somebody")),
                                when(version.at(), center.hours().zone()))));
    }

    private String said(CenterWords.Version version, ZoneId zone) {
        String who = t.say("console.editor.version.by", name(version.by()), when(version.at(), zone));
        return version.restored()
                .map(former -> who + ", " + t.say("console.editor.version.restored", former))
                .orElse(who);
    }

    private String name(UUID editor) {
        return accounts.find(editor).map(StaffMember::name).orElseGet(() -> t.say("console.editor.somebody"));
    }

    private static String when(Instant at, ZoneId zone) {
        return WHEN.format(at.atZone(zone));
    }

    private String title(PageKey page) {
        return page.name().equals(PageName.WELCOME)
                ? t.say("console.pages.welcome")
                : articles.find(page.name(), page.language())
                        .map(published -> published.article().title())
                        .orElseThrow(NoSuchPage::new);
    }

    private Center center(PageKey page) {
        return centers.find(page.center()).orElseThrow(NoSuchPage::new);
    }

    private static Submission form(String words) {
        return new Submission(Map.of("words", words), Map.of());
    }
}
