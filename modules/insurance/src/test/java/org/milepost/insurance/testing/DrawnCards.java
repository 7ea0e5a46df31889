package org.milepost.insurance.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import javax.imageio.ImageIO;

/**
 * Photos of insurance cards, drawn. Held upright, the top left corner of each is red, the top right green, and the bottom blue. What a
 * telephone writes beside the pixels is in them as well, with words that can be looked for.
 */
public final class DrawnCards {
    /** How each word begins that stands in the metadata and may not be kept. */
    public static final String CANARY = "kanarienfoto";

    private static final int HEADER = 8;
    private static final int ASCII = 2;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;

    private DrawnCards() {}

    /** A picture of that size, upright. */
    public static BufferedImage card(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.GREEN);
        pen.fillRect(width / 2, 0, width, height / 2);
        pen.setColor(Color.BLUE);
        pen.fillRect(0, height / 2, width, height);
        pen.dispose();
        return image;
    }

    /** {@code image} in that format, as ImageIO writes it. */
    public static byte[] encoded(BufferedImage image, String format) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalStateException("No writer for " + format);
            }
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A photo of {@code image} as a telephone sends it: Exif with place, time, maker and a thumbnail, XMP, ICC, IPTC, a comment, a tail. */
    public static byte[] photographed(BufferedImage image, int orientation) {
        byte[] plain = encoded(image, "jpeg");
        byte[] head = join(
                new byte[] {plain[0], plain[1]},
                segment(0xE1, join(bytes("Exif\0\0"), exif(orientation))),
                segment(0xE1, bytes("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + CANARY + "-xmp</x:xmpmeta>")),
                segment(0xE2, bytes("FPXR\0" + CANARY + "-app2")),
                segment(0xED, bytes("Photoshop 3.0\0" + CANARY + "-iptc")),
                segment(0xFE, bytes(CANARY + "-comment")));
        byte[] rest = new byte[plain.length - 2];
        System.arraycopy(plain, 2, rest, 0, rest.length);
        return join(head, rest, bytes(CANARY + "-tail"));
    }

    /** TIFF with a directory for the picture, one for the place and one for the thumbnail (Exif 2.32, 4.5 and 4.6). */
    private static byte[] exif(int orientation) {
        byte[] maker = bytes(CANARY + "-maker\0");
        byte[] time = bytes("2026:03:01 12:34:56\0");
        byte[] thumbnail = bytes(CANARY + "-thumbnail");
        int first = HEADER;
        int place = first + 2 + 4 * 12 + 4;
        int second = place + 2 + 3 * 12 + 4;
        int makerAt = second + 2 + 2 * 12 + 4;
        int timeAt = makerAt + maker.length;
        int degreesAt = timeAt + time.length;
        int thumbnailAt = degreesAt + 24;
        ByteBuffer out = ByteBuffer.allocate(thumbnailAt + thumbnail.length);
        out.put(bytes("MM\0*")).putInt(first);
        out.putShort((short) 4);
        entry(out, 0x010F, ASCII, maker.length, makerAt);
        entry(out, 0x0112, SHORT, 1, orientation << 16);
        entry(out, 0x0132, ASCII, time.length, timeAt);
        entry(out, 0x8825, LONG, 1, place);
        out.putInt(second);
        out.putShort((short) 3);
        entry(out, 0x0001, ASCII, 2, 'N' << 24);
        entry(out, 0x0002, RATIONAL, 3, degreesAt);
        entry(out, 0x0003, ASCII, 2, 'W' << 24);
        out.putInt(0);
        out.putShort((short) 2);
        entry(out, 0x0201, LONG, 1, thumbnailAt);
        entry(out, 0x0202, LONG, 1, thumbnail.length);
        out.putInt(0);
        out.put(maker).put(time);
        out.putInt(34).putInt(1).putInt(22).putInt(1).putInt(0).putInt(1);
        out.put(thumbnail);
        return out.array();
    }

    private static void entry(ByteBuffer out, int tag, int type, int count, int value) {
        out.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(4 + content.length)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
    }

    /** {@code text}, a byte for each character. */
    public static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    /** One after the other. */
    public static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
