package org.milepost.locations;

/** The colors a center may choose its own from; each was checked for contrast, light and dark. */
public enum Palette {
    PINE,
    RIVER,
    PLUM,
    SLATE,
    OCHRE,
    BRICK
}
