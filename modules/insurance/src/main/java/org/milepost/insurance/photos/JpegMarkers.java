package org.milepost.insurance.photos;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Walks over the markers of a JPEG (ITU T.81, annex B) up to its end, without decoding anything. */
final class JpegMarkers {
    private static final int END = 0xD9;
    private static final int FIRST_RESTART = 0xD0;
    private static final int APP1 = 0xE1;
    private static final int SCAN = 0xDA;
    private static final int PROGRESSIVE_FRAME = 0xC2;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

    private Orientation orientation = Orientation.UPRIGHT;
    private int components;
    private boolean several;
    private int scans;

    private JpegMarkers() {}

    static JpegMarkers of(ByteBuffer jpeg) {
        JpegMarkers markers = new JpegMarkers();
        int at = 2;
        while (at + 4 <= jpeg.limit()) {
            int marker = jpeg.get(at + 1) & 0xFF;
            if ((jpeg.get(at) & 0xFF) != 0xFF || marker == 0xFF) {
                // Pixels, or a fill byte.
                at++;
            } else if (marker == END) {
                break;
            } else if (marker < 0xC0 || (marker >= FIRST_RESTART && marker < END)) {
                // A byte of pixels that had to be escaped, or a restart among them.
                at += 2;
            } else {
                int length = jpeg.getShort(at + 2) & 0xFFFF;
                markers.segment(marker, jpeg.slice(at + 4, Math.max(0, Math.min(length - 2, jpeg.limit() - at - 4))));
                at += 2 + length;
            }
        }
        return markers;
    }

    private void segment(int marker, ByteBuffer content) {
        if (marker == APP1 && scans == 0 && startsWithExif(content)) {
            orientation = Orientation.in(content.slice(EXIF.length, content.limit() - EXIF.length));
        } else if (marker >= 0xC0 && marker <= PROGRESSIVE_FRAME && content.limit() > 5) {
            components = content.get(5) & 0xFF;
            several |= marker == PROGRESSIVE_FRAME;
        } else if (marker == SCAN && content.limit() > 0) {
            scans++;
            several |= (content.get(0) & 0xFF) < components;
        }
    }

    private static boolean startsWithExif(ByteBuffer content) {
        return content.limit() > EXIF.length && content.slice(0, EXIF.length).equals(ByteBuffer.wrap(EXIF));
    }

    /** What the Exif before the pixels says. */
    Orientation orientation() {
        return orientation;
    }

    /** In how many passes the picture comes; at least two where they are told apart at all. */
    int passes() {
        return several ? Math.max(2, scans) : 1;
    }
}
