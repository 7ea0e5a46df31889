package org.milepost.insurance.photos;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held, as Exif numbers it (tag 0112 of Exif 2.32): what has to be done with the picture so that it stands upright.
 *
 * @param number from 1, upright as it is, to 8
 */
record Orientation(int number) {
    static final Orientation UPRIGHT = new Orientation(1);

    private static final int FIRST_ON_ITS_SIDE = 5;
    private static final int LAST = 8;

    private static final int LITTLE_ENDIAN = 0x4949;
    private static final int BIG_ENDIAN = 0x4D4D;
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;

    Orientation {
        if (number < 1 || number > LAST) {
            throw new IllegalArgumentException("A camera is held in one of eight ways.");
        }
    }

    /**
     * What {@code exif} says, a TIFF whose first directory is about the picture. This one number is looked for and nothing else followed:
     * what a stranger sends may lead from directory to directory for ever.
     *
     * @return upright where it says nothing that can be read
     */
    static Orientation in(ByteBuffer exif) {
        try {
            return first(exif.slice());
        } catch (IndexOutOfBoundsException damaged) {
            return UPRIGHT;
        }
    }

    private static Orientation first(ByteBuffer tiff) {
        int order = tiff.getShort(0) & 0xFFFF;
        if (order != LITTLE_ENDIAN && order != BIG_ENDIAN) {
            return UPRIGHT;
        }
        tiff.order(order == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int entry = 0; entry < entries; entry++) {
            int at = directory + 2 + entry * ENTRY;
            if ((tiff.getShort(at) & 0xFFFF) == TAG && tiff.getShort(at + 2) == SHORT) {
                int number = tiff.getShort(at + 8);
                return number >= 1 && number <= LAST ? new Orientation(number) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Whether width and height change places. */
    boolean isOnItsSide() {
        return number >= FIRST_ON_ITS_SIDE;
    }

    /** Moves each pixel of a picture of that size to where it belongs. */
    AffineTransform upright(int width, int height) {
        return switch (number) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
