package org.milepost.platform;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The texts of one module in one language, from the resource bundle {@code Texts} beside a class of the module's root package. A text
 * is a {@link MessageFormat} pattern when it is said with arguments, and is taken as it stands when it has none.
 */
public final class Texts {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Language language;

    private Texts(ResourceBundle bundle, Language language) {
        this.bundle = bundle;
        this.language = language;
    }

    /**
     * The texts of the module that {@code neighbor} belongs to.
     *
     * @param neighbor any class of the package that holds {@code Texts.properties} and {@code Texts_es.properties}
     */
    public static Texts of(Class<?> neighbor, Language language) {
        Locale locale = language == Language.ENGLISH ? Locale.ROOT : Locale.forLanguageTag(language.tag());
        String name = neighbor.getPackageName() + ".Texts";
        return new Texts(ResourceBundle.getBundle(name, locale, neighbor.getClassLoader(), NO_FALLBACK), language);
    }

    /**
     * The text called {@code key}.
     *
     * @throws MissingResourceException where the module has no such text
     */
    public String say(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, language.locale()).format(arguments);
    }

    /** Whether there is a text called {@code key}. */
    public boolean knows(String key) {
        return bundle.containsKey(key);
    }

    /** The language of these texts. */
    public Language language() {
        return language;
    }
}
