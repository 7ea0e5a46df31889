package org.milepost.locations;

import java.util.Locale;

/** The colors a center may choose its own from; each was checked for contrast, light and dark. */
public enum Palette {
    PINE,
    RIVER,
    PLUM,
    SLATE,
    OCHRE,
    BRICK;

    /** The color's name in style sheets, such as {@code pine}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
