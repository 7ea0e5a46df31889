package org.milepost.locations;

import org.milepost.platform.Keeping;
import org.milepost.platform.Language;
import org.milepost.platform.Masthead;

/** Writes the head of public pages: whose page it is, whether somebody answers now, and how to reach them. */
public interface Mastheads {

    /** The head of a page that speaks for {@code center}, as it stands at this moment. */
    Head of(Center center, Language language);

    /** The head of a page that speaks for the whole network. */
    Head ofNetwork(Language language);

    /**
     * A masthead and how long a page may keep it.
     *
     * @param keeping the center's tag, and the time at which the center next opens or closes
     */
    record Head(Masthead masthead, Keeping keeping) {}
}
