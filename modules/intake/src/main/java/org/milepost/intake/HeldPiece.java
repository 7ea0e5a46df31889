package org.milepost.intake;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.milepost.platform.Private;
import org.milepost.platform.PrivateBytes;

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
     * @param words what stands there; may be blank, and says in words what a picture shows
     * @param picture a JPEG, where it is one
     */
    public record Value(String name, String label, Private words, Optional<PrivateBytes> picture) {
        /** A value in words. */
        public Value(String name, String label, Private words) {
            this(name, label, words, Optional.empty());
        }

        /** A value that is no secret by itself. */
        public static Value of(String name, String label, String words) {
            return new Value(name, label, Private.of(words));
        }

        /** The picture as an address that holds it (RFC 2397). */
        public Optional<Private> pictureAddress() {
            return picture.map(jpeg ->
                    Private.of("data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg.reveal())));
        }
    }
}
