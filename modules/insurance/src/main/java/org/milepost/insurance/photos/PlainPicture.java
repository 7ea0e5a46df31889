package org.milepost.insurance.photos;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.SampleModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.milepost.platform.PrivateBytes;

/** Draws what a sent picture shows into a new one. Only what was drawn is in that; so whatever else was sent is left behind. */
final class PlainPicture {
    /** At most so many pixels are kept along the long edge: enough to read the small print of a card. */
    static final int LONG_EDGE = 2000;

    /** More than the cameras of telephones make; what says that it has more is taken for a trap and not decoded. */
    static final long MOST_PIXELS = 64_000_000;

    /** Of a picture in several passes the decoder keeps six bytes for each pixel, beside our heap. */
    static final long MOST_PIXELS_IN_PASSES = 16_000_000;

    /** It goes through each pixel once in each pass. Cameras that make passes make ten; a trap has thousands, of a few bytes each. */
    static final long MOST_STEPS_IN_PASSES = 200_000_000;

    /** A decoder keeps whole rows. */
    static final int MOST_ALONG_AN_EDGE = 16_384;

    private static final long MOST_DECODED_BYTES = 48L << 20;
    private static final float QUALITY = 0.85f;

    private PlainPicture() {}

    /**
     * The picture as a JPEG.
     *
     * @param sent a JPEG or a PNG
     * @throws UnusablePhoto where it can't be decoded, or would take too much memory
     */
    static PrivateBytes of(byte[] sent) throws UnusablePhoto {
        SentPicture picture = SentPicture.of(sent);
        ImageReader reader =
                ImageIO.getImageReadersByFormatName(picture.format().name()).next();
        // In memory: what ImageIO opens by itself it keeps in files.
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
            // Without metadata, which may be packed and grow.
            reader.setInput(in, true, true);
            return encode(upright(decode(reader, picture), picture.orientation()));
        } catch (IOException | RuntimeException unreadable) {
            // Of a damaged picture the decoders of the JDK throw whatever they stumble over.
            throw new UnusablePhoto(UnusablePhoto.Why.UNREADABLE);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage decode(ImageReader reader, SentPicture picture) throws IOException, UnusablePhoto {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (!isDecodable(width, height, picture.passes())) {
            throw new UnusablePhoto(UnusablePhoto.Why.TOO_MANY_PIXELS);
        }
        int step = step(width, height, bytesOfAPixel(reader));
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }

    /** Whether memory and time for it are bounded. */
    static boolean isDecodable(int width, int height, int passes) {
        long pixels = (long) width * height;
        return Math.max(width, height) <= MOST_ALONG_AN_EDGE
                && pixels <= (passes > 1 ? MOST_PIXELS_IN_PASSES : MOST_PIXELS)
                && (passes == 1 || pixels * passes <= MOST_STEPS_IN_PASSES);
    }

    /** Every how manieth pixel is decoded, so that the whole fits. */
    static int step(int width, int height, int bytesOfAPixel) {
        int step = 1;
        while (steps(width, step) * steps(height, step) * bytesOfAPixel > MOST_DECODED_BYTES) {
            step++;
        }
        return step;
    }

    private static long steps(long length, int step) {
        return (length + step - 1) / step;
    }

    private static int bytesOfAPixel(ImageReader reader) throws IOException {
        SampleModel samples = reader.getImageTypes(0).next().getSampleModel();
        return samples.getNumBands() * Math.max(1, DataBuffer.getDataTypeSize(samples.getDataType()) / Byte.SIZE);
    }

    private static BufferedImage upright(BufferedImage decoded, Orientation orientation) {
        BufferedImage image = decoded;
        // Bilinear drawing looks at four pixels: halved first, each of them counts.
        while (Math.max(image.getWidth(), image.getHeight()) > 2 * LONG_EDGE) {
            image = drawn(image, Orientation.UPRIGHT, 0.5);
        }
        double scale = Math.min(1, (double) LONG_EDGE / Math.max(image.getWidth(), image.getHeight()));
        return drawn(image, orientation, scale);
    }

    private static BufferedImage drawn(BufferedImage image, Orientation orientation, double scale) {
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        boolean aside = orientation.isOnItsSide();
        BufferedImage drawn =
                new BufferedImage(aside ? height : width, aside ? width : height, BufferedImage.TYPE_INT_RGB);
        AffineTransform transform = AffineTransform.getScaleInstance(scale, scale);
        transform.concatenate(orientation.upright(image.getWidth(), image.getHeight()));
        Graphics2D pen = drawn.createGraphics();
        // Behind what a PNG leaves out.
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, transform, null);
        pen.dispose();
        return drawn;
    }

    private static PrivateBytes encode(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("JPEG").next();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return PrivateBytes.of(bytes.toByteArray());
    }
}
