package org.milepost.insurance;

import org.milepost.platform.PrivateBytes;

/**
 * A photo of one side of an insurance card, as it is kept: pixels and nothing else.
 *
 * @param side which side it shows
 * @param jpeg the picture, upright
 */
public record CardPhoto(CardSide side, PrivateBytes jpeg) {}
