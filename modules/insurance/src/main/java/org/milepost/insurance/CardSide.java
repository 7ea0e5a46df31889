package org.milepost.insurance;

import java.util.Locale;

/** Which side of an insurance card a photo shows. */
public enum CardSide {
    /** Where the name, the plan and the member ID stand. */
    FRONT,
    /** Where the telephone numbers of the plan stand. */
    BACK;

    /** The word by which addresses and fields name it, such as {@code front}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The side that {@code word} names, as it stands in an address.
     *
     * @throws IllegalArgumentException where it names none
     */
    public static CardSide fromString(String word) {
        for (CardSide side : values()) {
            if (side.word().equals(word)) {
                return side;
            }
        }
        throw new IllegalArgumentException("A card has a front and a back.");
    }
}
