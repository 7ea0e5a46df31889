package org.milepost.locations;

import jakarta.persistence.Embeddable;

/** A place on the earth, in decimal degrees (WGS 84); north and east are positive. */
@Embeddable
public record Point(double latitude, double longitude) {

    /** The mean radius of the earth (IUGG) in statute miles. */
    private static final double EARTH_RADIUS = 3_958.7613;

    /** @throws IllegalArgumentException outside of ±90 and ±180 degrees */
    public Point {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("Not a place on the earth.");
        }
    }

    /** The great-circle distance in statute miles: as the crow flies, not by road. */
    public double milesTo(Point other) {
        double north = Math.toRadians(other.latitude - latitude);
        double east = Math.toRadians(other.longitude - longitude);
        double haversine = square(Math.sin(north / 2))
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * square(Math.sin(east / 2));
        return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(haversine)));
    }

    private static double square(double number) {
        return number * number;
    }
}
