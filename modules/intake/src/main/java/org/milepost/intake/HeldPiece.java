package org.milepost.intake;

import java.time.Instant;
import java.util.List;
import org.milepost.platform.Private;

/**
 * One piece of what is held on a person, opened, with a name for programs and a title for people.
 *
 * @param name what it is, such as {@code message}
 * @param title the same in words
 * @param at when it came to be
 * @param values what stands in it
 */
public record HeldPiece(RecordKind kind, String name, String title, Instant at, List<Value> values) {
    public HeldPiece {
        values = List.copyOf(values);
    }

    /**
     * One value.
     *
     * @param name for programs, such as {@code birthDate}
     * @param label for people
     * @param words what stands there; may be blank
     */
    public record Value(String name, String label, Private words) {
        /** A value that is no secret by itself. */
        public static Value of(String name, String label, String words) {
            return new Value(name, label, Private.of(words));
        }
    }
}
