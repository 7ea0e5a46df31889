package org.milepost.simulator.x12;

import java.util.stream.IntStream;

/** The characters that part an interchange, as its own ISA declares them. */
public record Delimiters(char element, char repetition, char component, char terminator) {

    /** Whether no two are the same and none can occur in the names, amounts and sentences of an answer. */
    boolean areUsable() {
        return IntStream.of(element, repetition, component, terminator)
                        .filter(Delimiters::neverData)
                        .distinct()
                        .count()
                == 4;
    }

    private static boolean neverData(int character) {
        return character < 0x7F && !Character.isLetterOrDigit(character) && " .-".indexOf(character) < 0;
    }
}
