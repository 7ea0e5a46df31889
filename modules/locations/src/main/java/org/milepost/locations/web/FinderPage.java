package org.milepost.locations.web;

import java.util.List;
import java.util.Optional;
import org.milepost.locations.LevelOfCare;
import org.milepost.locations.geography.NetworkMap;
import org.milepost.platform.Language;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;

/**
 * The finder.
 *
 * @param heading what the list holds
 * @param far whether even the nearest center is a long way off
 * @param map the centers in the order of the cards; empty where there are none
 */
public record FinderPage(
        Texts t,
        Language language,
        Submission form,
        String heading,
        boolean far,
        List<CenterCard> cards,
        Optional<NetworkMap> map) {

    public FinderPage {
        cards = List.copyOf(cards);
    }

    /** Whether the list begins with the nearest center, and not by name. */
    public boolean nearest() {
        return cards.stream().anyMatch(card -> card.distance().isPresent());
    }

    /** The levels of care that one may ask for. */
    public List<LevelOfCare> levels() {
        return List.of(LevelOfCare.values());
    }
}
