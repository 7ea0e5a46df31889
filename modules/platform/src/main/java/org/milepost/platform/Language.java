package org.milepost.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** A language that pages are written in. English stands at the bare address, each other language under its tag. */
public enum Language {
    ENGLISH("en", "English"),
    SPANISH("es", "Español");

    private static final String ATTRIBUTE = "milepost.language";

    private final String tag;
    private final String ownName;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    /** The language that the request's address names. */
    public static Language of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Language language ? language : ENGLISH;
    }

    /** Notes the language that the address of {@code request} named. */
    public void noteIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /**
     * The language of that BCP 47 tag.
     *
     * @throws IllegalArgumentException if no page is written in it
     */
    public static Language tagged(String tag) {
        for (Language language : values()) {
            if (language.tag.equals(tag)) {
                return language;
            }
        }
        throw new IllegalArgumentException("No page is written in the language " + tag + ".");
    }

    /** The BCP 47 tag, {@code en} or {@code es}. */
    public String tag() {
        return tag;
    }

    /** The language's name in itself. */
    public String ownName() {
        return ownName;
    }

    /** The locale for texts and numbers: the language as spoken in the United States. */
    public Locale locale() {
        return Locale.forLanguageTag(tag + "-US");
    }

    /** The address of {@code path} in this language: {@code /centers} is {@code /es/centers} in Spanish. */
    public String at(String path) {
        if (this == ENGLISH) {
            return path;
        }
        return "/" + tag + (path.equals("/") ? "" : path);
    }
}
