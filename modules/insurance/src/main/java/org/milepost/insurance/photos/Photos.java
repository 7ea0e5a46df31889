package org.milepost.insurance.photos;

import java.io.IOException;
import java.io.InputStream;
import org.milepost.platform.PrivateBytes;

/** Takes photos in. */
public interface Photos {
    /** How large a photo may be that somebody sends. */
    int MOST_BYTES = 10 << 20;

    /**
     * The picture of what {@code sent} shows, as a JPEG to be kept: upright, its long edge at most {@value PlainPicture#LONG_EDGE}
     * pixels, and nothing beside the pixels. Where, when and by what it was taken is left behind. Nothing of it stands on a disk
     * meanwhile.
     *
     * @param sent a JPEG or a PNG; what it is called does not matter
     * @throws UnusablePhoto where no picture can be made of it
     * @throws IOException where it does not come to its end
     */
    PrivateBytes take(InputStream sent) throws IOException, UnusablePhoto;
}
