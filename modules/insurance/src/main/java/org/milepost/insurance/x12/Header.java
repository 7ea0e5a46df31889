package org.milepost.insurance.x12;

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

    /** The header of {@code text}, which begins with {@code ISA} and a separator. */
    static Header ofIsa(String text) {
        char element = text.charAt(3);
        if (text.length() >= WIDTH && IntStream.of(SEPARATORS).allMatch(at -> text.charAt(at) == element)) {
            return new Header(
                    new Delimiters(element, repetition(text.substring(82, 83)), text.charAt(104), text.charAt(105)),
                    true);
        }
        return counted(text, element);
    }

    /** The header of {@code text}, which begins with {@code ST} and a separator: a guess. */
    static Header ofBareTransaction(String text) {
        Delimiters usual = Delimiters.USUAL;
        char terminator = text.indexOf(usual.terminator()) >= 0 ? usual.terminator() : '\n';
        return new Header(new Delimiters(text.charAt(2), usual.repetition(), usual.component(), terminator), false);
    }

    private static Header counted(String text, char element) {
        String repetition = "";
        int at = 3;
        for (int n = 1; n < ELEMENTS; n++) {
            int next = text.indexOf(element, at + 1);
            if (next < 0) {
                return new Header(new Delimiters(element, '^', ':', '~'), false);
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
        return new Header(new Delimiters(element, repetition(repetition), component, terminator), false);
    }

    private static char charAt(String text, int at, char otherwise) {
        return at < text.length() ? text.charAt(at) : otherwise;
    }

    /** Before version 5010, ISA11 held a letter that named a standard. */
    private static char repetition(String isa11) {
        return isa11.isBlank() || Character.isLetterOrDigit(isa11.charAt(0)) ? '^' : isa11.charAt(0);
    }
}
