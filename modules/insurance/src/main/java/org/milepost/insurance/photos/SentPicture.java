package org.milepost.insurance.photos;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * What a sent picture says of itself before it is decoded. Of its metadata one number is read, how the camera was held.
 *
 * @param format by its first bytes, whatever it is called
 * @param orientation how the camera was held
 * @param passes in how many passes it comes; a decoder keeps all of it until the last, and goes through all of it for each
 */
record SentPicture(Format format, Orientation orientation, int passes) {
    /** The kinds that are taken. */
    enum Format {
        JPEG("\u00ff\u00d8\u00ff"),
        PNG("\u0089PNG\r\n\u001a\n");

        private final String begin;

        /** @param begin how it begins, a character for each byte */
        Format(String begin) {
            this.begin = begin;
        }

        private boolean isOf(byte[] sent) {
            return sent.length > begin.length()
                    && new String(sent, 0, begin.length(), StandardCharsets.ISO_8859_1).equals(begin);
        }
    }

    /** @throws UnusablePhoto where it is neither */
    static SentPicture of(byte[] sent) throws UnusablePhoto {
        Format format = Stream.of(Format.values())
                .filter(one -> one.isOf(sent))
                .findFirst()
                .orElseThrow(() -> new UnusablePhoto(UnusablePhoto.Why.OTHER_KIND));
        if (format == Format.PNG) {
            return new SentPicture(format, png(sent), 1);
        }
        JpegMarkers markers = JpegMarkers.of(ByteBuffer.wrap(sent));
        return new SentPicture(format, markers.orientation(), markers.passes());
    }

    /** What the Exif says that stands before the pixels (PNG, third edition, 11.3.4.5). */
    private static Orientation png(byte[] sent) {
        ByteBuffer png = ByteBuffer.wrap(sent);
        int at = 8;
        while (at >= 0 && at + 8 <= sent.length) {
            int length = png.getInt(at);
            String type = new String(sent, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (type.equals("eXIf") && length >= 0 && length <= sent.length - at - 8) {
                return Orientation.in(png.slice(at + 8, length));
            }
            if (type.equals("IDAT") || length < 0) {
                break;
            }
            at += 12 + length;
        }
        return Orientation.UPRIGHT;
    }
}
