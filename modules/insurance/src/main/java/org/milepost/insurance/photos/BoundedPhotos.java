package org.milepost.insurance.photos;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.milepost.platform.PrivateBytes;

/**
 * Photos, taken in by as many people at once as there is room for, and decoded one after the other: a decoded photo is ten times as
 * large as a sent one, and all share one heap.
 */
@ApplicationScoped
class BoundedPhotos implements Photos {
    /** Of the heap, for photos on their way in. */
    private static final int SHARE = 16;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Room room;
    private final Duration patience;
    private final Semaphore turn = new Semaphore(1, true);

    BoundedPhotos() {
        this(new Room(Runtime.getRuntime().maxMemory() / SHARE), PATIENCE);
    }

    /** @param patience how long one waits for its turn */
    BoundedPhotos(Room room, Duration patience) {
        this.room = room;
        this.patience = patience;
    }

    @Override
    public PrivateBytes take(InputStream sent) throws IOException, UnusablePhoto {
        try (Room.Held held = room.hold(sent, MOST_BYTES)) {
            if (!isOurTurn()) {
                throw new UnusablePhoto(UnusablePhoto.Why.BUSY);
            }
            try {
                return PlainPicture.of(held.bytes());
            } finally {
                turn.release();
            }
        }
    }

    private boolean isOurTurn() {
        try {
            return turn.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
