package org.milepost.insurance.photos;

import java.time.Duration;

/** Photos as they are taken in, for tests of what stands on that. */
public final class PhotosForTests {
    private PhotosForTests() {}

    /** With room for one. */
    public static Photos withRoomForOne() {
        return new BoundedPhotos(new Room(Photos.MOST_BYTES), Duration.ofSeconds(20));
    }
}
