package org.milepost.platform;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a page says of itself around its body.
 *
 * @param language the language it is written in
 * @param title the title, without the network's name
 * @param description one sentence for search results; empty where the page is not for them
 * @param path its address without the language, such as {@code /mississippi}
 * @param canonical the whole path that search engines should keep instead of this one
 * @param indexed whether search engines may list it
 * @param translations the languages that the page stands in, its own included
 * @param alternates those of them that search engines should list beside one another
 * @param structuredData JSON-LD documents, as text
 * @param masthead whose page it is; absent on console and error pages
 * @param script the name of an asset that the page runs beside the frame's own, such as {@code staff/passkey.js}
 * @param refreshAfterSeconds reloads the page by itself after so long, for pages that wait on something
 */
public record PageHead(
        Language language,
        String title,
        String description,
        String path,
        Optional<String> canonical,
        boolean indexed,
        Set<Language> translations,
        Set<Language> alternates,
        List<String> structuredData,
        Optional<Masthead> masthead,
        Optional<String> script,
        Optional<Integer> refreshAfterSeconds) {
    public PageHead {
        translations = Set.copyOf(translations);
        alternates = Set.copyOf(alternates);
        structuredData = List.copyOf(structuredData);
    }

    /** A page in both languages that search engines may list. */
    public static PageHead listed(Language language, String title, String description, String path, Masthead masthead) {
        return new PageHead(
                language,
                title,
                description,
                path,
                Optional.empty(),
                true,
                EnumSet.allOf(Language.class),
                EnumSet.allOf(Language.class),
                List.of(),
                Optional.of(masthead),
                Optional.empty(),
                Optional.empty());
    }

    /** A page in both languages that stays out of search engines: a form's answer, a thanks page. */
    public static PageHead unlisted(Language language, String title, String path, Masthead masthead) {
        return listed(language, title, "", path, masthead).withoutListing();
    }

    /** A page of the console. */
    public static PageHead console(String title, String path) {
        return alone(Language.ENGLISH, title, path);
    }

    /** A document on paper. */
    public static PageHead paper(Language language, String title) {
        return alone(language, title, "");
    }

    private static PageHead alone(Language language, String title, String path) {
        return new PageHead(
                language,
                title,
                "",
                path,
                Optional.empty(),
                false,
                Set.of(language),
                Set.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** This page, out of search engines. */
    public PageHead withoutListing() {
        return with(canonical, false, translations, alternates, structuredData, script, refreshAfterSeconds);
    }

    /** This page, standing in {@code languages} only. */
    public PageHead in(Set<Language> languages) {
        return with(canonical, indexed, languages, languages, structuredData, script, refreshAfterSeconds);
    }

    /** This page, of which search engines should list the versions in {@code languages} beside one another. */
    public PageHead listedIn(Set<Language> languages) {
        return with(canonical, indexed, translations, languages, structuredData, script, refreshAfterSeconds);
    }

    /** This page, which search engines should find as {@code whole} instead. */
    public PageHead keptAs(String whole) {
        return with(Optional.of(whole), indexed, translations, alternates, structuredData, script, refreshAfterSeconds);
    }

    /** This page with {@code documents} of JSON-LD. */
    public PageHead describedBy(List<String> documents) {
        return with(canonical, indexed, translations, alternates, documents, script, refreshAfterSeconds);
    }

    /** This page, reloading by itself. */
    public PageHead reloadingAfter(int seconds) {
        return with(canonical, indexed, translations, alternates, structuredData, script, Optional.of(seconds));
    }

    /** This page, running the asset called {@code name}. */
    public PageHead running(String name) {
        return with(
                canonical, indexed, translations, alternates, structuredData, Optional.of(name), refreshAfterSeconds);
    }

    private PageHead with(
            Optional<String> canonical,
            boolean indexed,
            Set<Language> translations,
            Set<Language> alternates,
            List<String> structuredData,
            Optional<String> script,
            Optional<Integer> refreshAfterSeconds) {
        return new PageHead(
                language,
                title,
                description,
                path,
                canonical,
                indexed,
                translations,
                alternates,
                structuredData,
                masthead,
                script,
                refreshAfterSeconds);
    }
}
