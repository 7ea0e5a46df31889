package org.milepost.content;

import java.time.LocalDate;

/**
 * A clinician's word that an article is right.
 *
 * @param credential what entitles them to it, such as "MD, board certified in addiction medicine"
 * @param due when it is to be read again
 */
public record Review(String reviewer, String credential, LocalDate on, LocalDate due) {

    /** @throws IllegalArgumentException if a name is blank or it is due before it was done */
    public Review {
        if (reviewer.isBlank() || credential.isBlank()) {
            throw new IllegalArgumentException("A review names who read the article and by what right.");
        }
        if (!due.isAfter(on)) {
            throw new IllegalArgumentException("The next review is due after this one.");
        }
    }
}
