package org.milepost.intake.consent;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milepost.intake.ConsentText;
import org.milepost.intake.Purpose;
import org.milepost.platform.Language;

/**
 * The words of consents, one resource for each purpose, version and language: {@code consents/payment.2026-11-22.es.txt}. The first
 * paragraph is the sentence beside the box. A version that was ever shown is never changed; new words are a new version.
 */
final class ConsentTexts {
    private final Map<String, ConsentText> texts = Stream.of(Purpose.values())
            .flatMap(purpose -> Stream.of(Language.values()).map(language -> read(purpose, language)))
            .collect(Collectors.toUnmodifiableMap(text -> key(text.purpose(), text.language()), text -> text));

    /** The words in force. */
    ConsentText current(Purpose purpose, Language language) {
        return Objects.requireNonNull(texts.get(key(purpose, language)));
    }

    private static String inForce(Purpose purpose) {
        return switch (purpose) {
            case CONTACT, PAYMENT -> "2026-11-22";
        };
    }

    private static String key(Purpose purpose, Language language) {
        return purpose + " " + language;
    }

    private static ConsentText read(Purpose purpose, Language language) {
        String version = inForce(purpose);
        String name = "/org/milepost/intake/consents/" + purpose.name().toLowerCase(Locale.ROOT) + "." + version + "."
                + language.tag() + ".txt";
        String words = words(name);
        List<String> paragraphs = new ArrayList<>(Stream.of(words.split("\n\\s*\n"))
                .map(paragraph -> paragraph.strip().replace('\n', ' '))
                .toList());
        String box = paragraphs.remove(0);
        return new ConsentText(purpose, version, language, box, paragraphs, hash(words));
    }

    private static String words(String name) {
        try (InputStream in = ConsentTexts.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String hash(String words) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
