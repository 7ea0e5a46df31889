package org.milepost.insurance.x12;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The delimiters of an interchange, read from where it begins.
 *
 * @param delimiters what parts it
 * @param regular whether the ISA has its fixed width
 */
record Header(Delimiters delimiters, boolean regular) {
    private static final int WIDTH = 106;
    private static final int ELEMENTS = 16;
    private static final int REPETITION = 11;
    /** Where the sixteen separators of an ISA of the fixed width stand. */
    private static final int[] SEPARATORS = {3, 6, 17, 20, 31, 34, 50, 53, 69, 76, 81, 83, 89, 99, 101, 103};

    /** An ST without an envelope; what follows its last element ends a segment. */
    private static final Pattern ST = Pattern.compile("ST([^A-Za-z0-9 \\r\\n])\\d{3}(\\1\\w*)*([^\\w])");

    /** Whether {@code text} begins like an ISA: with its name and a character that can part elements. */
    static boolean opensIsa(String text) {
        return text.startsWith("ISA") && text.length() > 3 && parts(text.charAt(3));
    }

    private static boolean parts(char c) {
        return !Character.isLetterOrDigit(c) && c != ' ' && c != '\r' && c != '\n';
    }

    /** The header at the beginning of {@code text}; empty where no ISA with its sixteen elements stands there. */
    static Optional<Header> ofIsa(String text) {
        if (!opensIsa(text)) {
            return Optional.empty();
        }
        char element = text.charAt(3);
        if (text.length() >= WIDTH && IntStream.of(SEPARATORS).allMatch(at -> text.charAt(at) == element)) {
            return Optional.of(new Header(
                    new Delimiters(element, repetition(text.substring(82, 83)), text.charAt(104), text.charAt(105)),
                    true));
        }
        return counted(text, element);
    }

    /** The header of a transaction that begins {@code text}; empty where none does. Its delimiters are a guess. */
    static Optional<Header> ofBareTransaction(String text) {
        Matcher st = ST.matcher(text);
        if (!st.lookingAt()) {
            return Optional.empty();
        }
        Delimiters usual = Delimiters.USUAL;
        return Optional.of(new Header(
                new Delimiters(
                        st.group(1).charAt(0),
                        usual.repetition(),
                        usual.component(),
                        st.group(3).charAt(0)),
                false));
    }

    private static Optional<Header> counted(String text, char element) {
        String repetition = "";
        int at = 3;
        for (int n = 1; n < ELEMENTS; n++) {
            int next = text.indexOf(element, at + 1);
            if (next < 0) {
                return Optional.empty();
            }
            if (n == REPETITION) {
                repetition = text.substring(at + 1, next).strip();
            }
            at = next;
        }
        char component = charAt(text, at + 1, ':');
        char terminator = charAt(text, at + 2, '~');
        if (component == '~' || Character.isLetterOrDigit(terminator)) {
            // ISA16 is missing: what stands in its place ends the segment.
            terminator = component;
            component = ':';
        }
        return Optional.of(new Header(new Delimiters(element, repetition(repetition), component, terminator), false));
    }

    private static char charAt(String text, int at, char otherwise) {
        return at < text.length() ? text.charAt(at) : otherwise;
    }

    /** Before version 5010, ISA11 held a letter that named a standard. */
    private static char repetition(String isa11) {
        return isa11.isBlank() || Character.isLetterOrDigit(isa11.charAt(0)) ? '^' : isa11.charAt(0);
    }
}
