package org.milepost.intake;

import java.util.List;
import org.milepost.platform.Language;

/**
 * The words of a consent in one language and version.
 *
 * @param purpose what it is for
 * @param version a date, such as {@code 2026-11-22}
 * @param language the language it is written in
 * @param box the sentence beside the box
 * @param paragraphs the whole account: who discloses what to whom, for what, how long, how to revoke, what refusing means
 * @param hash SHA-256 of the words, in hexadecimal
 */
public record ConsentText(
        Purpose purpose, String version, Language language, String box, List<String> paragraphs, String hash) {
    public ConsentText {
        paragraphs = List.copyOf(paragraphs);
    }
}
