package org.milepost.insurance.web;

/**
 * Which page of a long list is wanted, from 0. What is no number, or none of a page, is taken for the nearest that is.
 *
 * @param value from 0 to 10,000
 */
public record PageNumber(int value) {
    private static final int LAST = 10_000;

    public PageNumber {
        value = Math.min(Math.max(0, value), LAST);
    }

    /** The page that somebody asks for in an address. */
    public static PageNumber valueOf(String typed) {
        try {
            return new PageNumber(Integer.parseInt(typed));
        } catch (NumberFormatException none) {
            return new PageNumber(0);
        }
    }
}
