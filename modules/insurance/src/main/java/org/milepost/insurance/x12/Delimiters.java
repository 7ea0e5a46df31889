package org.milepost.insurance.x12;

/**
 * The four characters that part an interchange, as its ISA segment names them.
 *
 * @param element parts the elements of a segment
 * @param repetition parts the values of an element that repeats
 * @param component parts the pieces of a composite value
 * @param terminator ends a segment
 */
public record Delimiters(char element, char repetition, char component, char terminator) {
    /** What senders use unless they have a reason not to; our own interchanges always do. */
    public static final Delimiters USUAL = new Delimiters('*', '^', ':', '~');

    /** Whether line breaks end the segments, so that they can't be filling between them. */
    boolean endsLines() {
        return terminator == '\n' || terminator == '\r';
    }
}
