package org.milepost.insurance.photos;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.milepost.insurance.testing.DrawnCards;

/** What is kept of a photo: what it shows, upright, and nothing else. */
class PlainPictureTest {
    @Test
    void of_all_that_a_telephone_writes_beside_the_pixels_nothing_is_kept() throws Exception {
        byte[] sent = DrawnCards.photographed(DrawnCards.card(640, 400), 1);

        byte[] kept = PlainPicture.of(sent).reveal();

        assertThat(new String(sent, ISO_8859_1))
                .contains("maker", "thumbnail", "xmp", "app2", "iptc", "comment", "tail", "2026:03:01");
        assertThat(directories(sent)).contains("GPS", "Exif IFD0", "Exif Thumbnail", "XMP");
        assertThat(new String(kept, ISO_8859_1)).doesNotContain(DrawnCards.CANARY, "2026:03:01", "Exif", "adobe");
        assertThat(directories(kept)).isSubsetOf("JPEG", "JFIF", "Huffman", "File Type");
        assertThat(segments(kept)).isSubsetOf(0xE0, 0xDB, 0xC0, 0xC4, 0xDA);
        assertThat(endOfImage(kept)).isEqualTo(kept.length);
    }

    @Test
    void the_text_of_a_color_profile_is_not_kept_and_its_colors_are() throws Exception {
        ICC_Profile profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB);
        byte[] sent = withProfile(DrawnCards.encoded(DrawnCards.card(640, 400), "jpeg"), profile.getData());

        byte[] kept = PlainPicture.of(sent).reveal();

        assertThat(new String(sent, ISO_8859_1)).contains("ICC_PROFILE", "acsp");
        assertThat(new String(kept, ISO_8859_1)).doesNotContain("ICC_PROFILE", "acsp");
        assertThat(directories(kept)).doesNotContain("ICC Profile");
        assertThat(colors(image(kept))).isEqualTo("red green blue");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 400, 240, red green blue",
        "2, 400, 240, green red blue",
        "3, 400, 240, blue blue green",
        "4, 400, 240, blue blue red",
        "5, 240, 400, red blue green",
        "6, 240, 400, blue red blue",
        "7, 240, 400, blue green blue",
        "8, 240, 400, green blue red"
    })
    void it_stands_as_the_camera_was_held(int orientation, int width, int height, String colors) throws Exception {
        BufferedImage kept = image(PlainPicture.of(DrawnCards.photographed(DrawnCards.card(400, 240), orientation))
                .reveal());

        assertThat(kept.getWidth()).isEqualTo(width);
        assertThat(kept.getHeight()).isEqualTo(height);
        assertThat(colors(kept)).isEqualTo(colors);
    }

    @Test
    void a_png_stands_as_its_own_exif_says_with_white_where_it_shows_nothing() throws Exception {
        BufferedImage clear = new BufferedImage(400, 240, BufferedImage.TYPE_INT_ARGB);
        clear.createGraphics().drawImage(DrawnCards.card(200, 240), 0, 0, null);
        byte[] onItsSide = withChunk(
                DrawnCards.encoded(clear, "png"),
                "eXIf",
                DrawnCards.bytes("MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006\0\0\0\0\0\0"));
        byte[] sent = withChunk(onItsSide, "tEXt", DrawnCards.bytes("Comment\0" + DrawnCards.CANARY));

        byte[] kept = PlainPicture.of(sent).reveal();

        BufferedImage image = image(kept);
        assertThat(new String(sent, ISO_8859_1)).contains(DrawnCards.CANARY);
        assertThat(new String(kept, ISO_8859_1)).doesNotContain(DrawnCards.CANARY);
        assertThat(image.getWidth()).isEqualTo(240);
        assertThat(colors(image)).startsWith("blue red");
        assertThat(new Color(image.getRGB(60, 350))).isEqualTo(Color.WHITE);
    }

    @ParameterizedTest
    @CsvSource({
        "1999, 1000, 1999, 1000",
        "2000, 1000, 2000, 1000",
        "2001, 1000, 2000, 1000",
        "1000, 4001, 500, 2000",
        "4100, 3000, 2000, 1463",
        "9000, 20, 2000, 4",
        "1, 1, 1, 1"
    })
    void its_long_edge_is_two_thousand_pixels_at_most_and_nothing_is_blown_up(
            int width, int height, int keptWidth, int keptHeight) throws Exception {
        BufferedImage kept = image(PlainPicture.of(DrawnCards.encoded(DrawnCards.card(width, height), "jpeg"))
                .reveal());

        assertThat(kept.getWidth()).isEqualTo(keptWidth);
        assertThat(kept.getHeight()).isEqualTo(keptHeight);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_BYTE_BINARY,
                BufferedImage.TYPE_4BYTE_ABGR
            })
    void whatever_way_a_png_tells_its_colors_it_is_read(int type) throws Exception {
        BufferedImage image = new BufferedImage(300, 200, type);
        image.createGraphics().drawImage(DrawnCards.card(300, 200), 0, 0, null);

        byte[] kept = PlainPicture.of(DrawnCards.encoded(image, "png")).reveal();

        assertThat(image(kept).getWidth()).isEqualTo(300);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\u00ff\u00d8",
                "%PDF-1.7",
                "GIF89a\u0001\0\u0001\0",
                "\0\0\0\u0018ftypheic\0\0\0\0heicmif1",
                "BM\0\0\0\0",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "RIFF\0\0\0\0WEBPVP8 "
            })
    void what_is_neither_jpeg_nor_png_is_told_to_be_another_kind(String content) {
        assertThat(why(DrawnCards.bytes(content))).isEqualTo(UnusablePhoto.Why.OTHER_KIND);
    }

    @Test
    void what_only_begins_like_a_picture_can_not_be_read() {
        byte[] jpeg = DrawnCards.encoded(DrawnCards.card(64, 40), "jpeg");
        byte[] png = DrawnCards.encoded(DrawnCards.card(64, 40), "png");

        assertThat(why(Arrays.copyOf(jpeg, 30))).isEqualTo(UnusablePhoto.Why.UNREADABLE);
        assertThat(why(Arrays.copyOf(png, 30))).isEqualTo(UnusablePhoto.Why.UNREADABLE);
        assertThat(why(DrawnCards.join(Arrays.copyOf(jpeg, 4), new byte[2000])))
                .isEqualTo(UnusablePhoto.Why.UNREADABLE);
    }

    /** Damage in any place is told as such, or passed over; nothing else is thrown. */
    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void damage_anywhere_ends_in_a_picture_or_in_a_refusal(String format) {
        byte[] whole = format.equals("jpeg")
                ? DrawnCards.photographed(DrawnCards.card(64, 40), 6)
                : DrawnCards.encoded(DrawnCards.card(64, 40), "png");

        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= (byte) 0xFF;
            try {
                assertThat(PlainPicture.of(damaged).reveal()).startsWith(0xFF, 0xD8);
            } catch (UnusablePhoto unusable) {
                assertThat(unusable.why()).isNotEqualTo(UnusablePhoto.Why.BUSY);
            }
        }
    }

    @Test
    void what_says_that_it_is_huge_is_not_decoded() throws IOException {
        assertThat(why(png(8000, 8001))).isEqualTo(UnusablePhoto.Why.TOO_MANY_PIXELS);
        assertThat(why(png(50_000, 50_000))).isEqualTo(UnusablePhoto.Why.TOO_MANY_PIXELS);
        assertThat(why(png(PlainPicture.MOST_ALONG_AN_EDGE + 1, 1))).isEqualTo(UnusablePhoto.Why.TOO_MANY_PIXELS);
        assertThat(why(png(100, 100))).isEqualTo(UnusablePhoto.Why.UNREADABLE);
    }

    @Test
    void a_picture_in_several_passes_may_be_as_large_as_a_decoder_can_keep() throws Exception {
        byte[] progressive = progressive(DrawnCards.card(600, 400));
        byte[] huge = progressive.clone();
        ByteBuffer.wrap(huge).putShort(frame(huge) + 5, (short) 4001).putShort(frame(huge) + 7, (short) 4000);

        assertThat(SentPicture.of(progressive).passes()).isEqualTo(10);
        assertThat(colors(image(PlainPicture.of(progressive).reveal()))).isEqualTo("red green blue");
        assertThat(why(huge)).isEqualTo(UnusablePhoto.Why.TOO_MANY_PIXELS);
        assertThat(PlainPicture.isDecodable(4000, 4000, 12)).isTrue();
        assertThat(PlainPicture.isDecodable(4000, 4000, 13)).isFalse();
        assertThat(PlainPicture.isDecodable(8000, 8000, 1)).isTrue();
        assertThat(PlainPicture.isDecodable(4000, 4001, 2)).isFalse();
    }

    /** 100 passes of four bytes each kept a processor busy for a minute: each goes through all sixteen million pixels. */
    @Test
    void a_small_file_with_thousands_of_passes_is_not_decoded() throws Exception {
        byte[] progressive = progressive(DrawnCards.card(600, 400));
        byte[] pass = {(byte) 0xFF, (byte) 0xDA, 0, 8, 1, 1, 0, 1, 63, 0x01, 0, 0};
        ByteBuffer trapped = ByteBuffer.allocate(progressive.length + 2000 * pass.length)
                .put(progressive, 0, progressive.length - 2);
        for (int more = 0; more < 2000; more++) {
            trapped.put(pass);
        }
        byte[] trap = trapped.put(progressive, progressive.length - 2, 2).array();

        assertThat(SentPicture.of(trap).passes()).isEqualTo(2010);
        assertThat(why(trap)).isEqualTo(UnusablePhoto.Why.TOO_MANY_PIXELS);
    }

    /** A plain JPEG that brings each color by itself is kept whole until the last, too. */
    @Test
    void colors_that_come_one_after_the_other_are_passes() throws Exception {
        byte[] jpeg = DrawnCards.encoded(DrawnCards.card(64, 40), "jpeg");
        int scan = 2;
        while ((jpeg[scan + 1] & 0xFF) != 0xDA) {
            scan += 2 + (ByteBuffer.wrap(jpeg).getShort(scan + 2) & 0xFFFF);
        }
        byte[] apart = jpeg.clone();
        apart[scan + 4] = 1;

        assertThat(SentPicture.of(jpeg).passes()).isEqualTo(1);
        assertThat(SentPicture.of(apart).passes()).isEqualTo(2);
    }

    @Test
    void exif_that_leads_nowhere_or_in_circles_is_upright() {
        assertThat(Orientation.in(exif("MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0\u0008\0\0"))
                        .number())
                .isEqualTo(8);
        assertThat(Orientation.in(exif("II*\0\u0008\0\0\0\u0001\0\u0012\u0001\u0003\0\u0001\0\0\0\u0003\0\0\0"))
                        .number())
                .isEqualTo(3);
        for (String other : List.of(
                "",
                "MM",
                "XX\0*\0\0\0\u0008",
                "MM\0*\u00ff\u00ff\u00ff\u00ff",
                "MM\0*\u007f\u00ff\u00ff\u00ff",
                "MM\0*\0\0\0\u0008\u00ff\u00ff\0\0",
                "MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0\u0009\0\0",
                "MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0004\0\0\0\u0001\0\u0006\0\0")) {
            assertThat(Orientation.in(exif(other))).isEqualTo(Orientation.UPRIGHT);
        }
    }

    @Test
    void so_much_is_skipped_that_what_is_decoded_fits_into_forty_eight_megabytes() {
        assertThat(PlainPicture.step(4032, 3024, 3)).isEqualTo(1);
        assertThat(PlainPicture.step(8000, 8000, 3)).isEqualTo(2);
        assertThat(PlainPicture.step(8000, 8000, 8)).isEqualTo(4);
        assertThat(PlainPicture.step(1, 1, 8)).isEqualTo(1);
    }

    private static UnusablePhoto.Why why(byte[] sent) {
        return catchThrowableOfType(UnusablePhoto.class, () -> PlainPicture.of(sent))
                .why();
    }

    private static BufferedImage image(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    /** The colors near the corners: top left, top right, bottom left. */
    private static String colors(BufferedImage image) {
        int right = image.getWidth() * 7 / 8;
        int bottom = image.getHeight() * 7 / 8;
        return color(image, image.getWidth() / 8, image.getHeight() / 8)
                + " " + color(image, right, image.getHeight() / 8)
                + " " + color(image, image.getWidth() / 8, bottom);
    }

    private static String color(BufferedImage image, int x, int y) {
        Color color = new Color(image.getRGB(x, y));
        if (color.getRed() > 200) {
            return "red";
        }
        return color.getGreen() > 200 ? "green" : "blue";
    }

    private static List<String> directories(byte[] jpeg) throws Exception {
        List<String> names = new ArrayList<>();
        for (Directory directory :
                ImageMetadataReader.readMetadata(new ByteArrayInputStream(jpeg)).getDirectories()) {
            names.add(directory.getName());
        }
        return names;
    }

    /** The markers of a JPEG's segments up to its data. */
    private static List<Integer> segments(byte[] jpeg) {
        List<Integer> markers = new ArrayList<>();
        int at = 2;
        int marker;
        do {
            marker = jpeg[at + 1] & 0xFF;
            markers.add(marker);
            at += 2 + (ByteBuffer.wrap(jpeg).getShort(at + 2) & 0xFFFF);
        } while (marker != 0xDA);
        return markers;
    }

    /** Behind the first end-of-image marker; within the data no marker of that value stands. */
    private static int endOfImage(byte[] jpeg) {
        for (int at = 2; at < jpeg.length - 1; at++) {
            if ((jpeg[at] & 0xFF) == 0xFF && (jpeg[at + 1] & 0xFF) == 0xD9) {
                return at + 2;
            }
        }
        return -1;
    }

    private static ByteBuffer exif(String tiff) {
        return ByteBuffer.wrap(DrawnCards.bytes(tiff));
    }

    private static byte[] withProfile(byte[] jpeg, byte[] profile) {
        byte[] content = DrawnCards.join(DrawnCards.bytes("ICC_PROFILE\0\u0001\u0001"), profile);
        ByteBuffer segment = ByteBuffer.allocate(4 + content.length)
                .put((byte) 0xFF)
                .put((byte) 0xE2)
                .putShort((short) (content.length + 2))
                .put(content);
        return DrawnCards.join(Arrays.copyOf(jpeg, 2), segment.array(), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** A PNG with one more chunk behind its header. */
    private static byte[] withChunk(byte[] png, String type, byte[] content) {
        int behindHeader = 33;
        return DrawnCards.join(
                Arrays.copyOf(png, behindHeader),
                chunk(type, content),
                Arrays.copyOfRange(png, behindHeader, png.length));
    }

    /** A PNG that says it is of that size, with a few bytes of data. */
    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(new byte[100]);
        }
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        return DrawnCards.join(
                DrawnCards.bytes("\u0089PNG\r\n\u001a\n"),
                chunk("IHDR", header.array()),
                chunk("IDAT", packed.toByteArray()),
                chunk("IEND", new byte[0]));
    }

    private static byte[] chunk(String type, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(DrawnCards.bytes(type));
        sum.update(content);
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(DrawnCards.bytes(type))
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] progressive(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        }
        writer.dispose();
        return bytes.toByteArray();
    }

    /** Where the frame of a progressive JPEG begins, with its size in it. */
    private static int frame(byte[] jpeg) {
        int at = 2;
        while ((jpeg[at + 1] & 0xFF) != 0xC2) {
            at += 2 + (ByteBuffer.wrap(jpeg).getShort(at + 2) & 0xFFFF);
        }
        return at;
    }
}
