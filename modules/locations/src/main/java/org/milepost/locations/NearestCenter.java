package org.milepost.locations;

/**
 * A center and how far it is from where a person asked.
 *
 * @param miles statute miles as the crow flies
 * @param approximate whether the person's place is known only roughly, so that a page says "about"
 */
public record NearestCenter(Center center, double miles, boolean approximate) {}
