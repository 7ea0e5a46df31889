package org.milepost.insurance.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.milepost.insurance.CardSide;
import org.milepost.intake.InquiryNumber;
import org.milepost.platform.Texts;

/**
 * Leads to a photo of a card.
 *
 * @param address where it is
 * @param shows what it shows
 */
public record PhotoLink(String address, String shows) {
    /** To {@code sides} of the card that came with {@code inquiry}, the front first. */
    static List<PhotoLink> to(InquiryNumber inquiry, Set<CardSide> sides, Texts t) {
        return Stream.of(CardSide.values())
                .filter(sides::contains)
                .map(side -> new PhotoLink(
                        CoverageSection.ADDRESS + "/" + inquiry + "/card/" + side.word(), t.say("record.card." + side)))
                .toList();
    }
}
