package org.milepost.insurance.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.milepost.insurance.testing.DrawnCards;

/** How many photos at once, and how large. */
class BoundedPhotosTest {
    private static final int MEGABYTE = 1 << 20;
    private static final byte[] CARD = DrawnCards.encoded(DrawnCards.card(200, 120), "jpeg");

    private final BoundedPhotos photos = new BoundedPhotos(new Room(12 * MEGABYTE), Duration.ofSeconds(20));

    @Test
    void a_photo_may_have_ten_megabytes_and_not_a_byte_more() throws Exception {
        byte[] padded = DrawnCards.join(CARD, new byte[Photos.MOST_BYTES - CARD.length]);

        assertThat(photos.take(new ByteArrayInputStream(padded)).reveal()).startsWith(0xFF, 0xD8);
        assertThat(why(new ByteArrayInputStream(DrawnCards.join(padded, new byte[1]))))
                .isEqualTo(UnusablePhoto.Why.TOO_LARGE);
    }

    @Test
    void while_others_fill_the_room_one_is_told_to_come_back_and_then_there_is_room_again() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        byte[] large = DrawnCards.join(CARD, new byte[9 * MEGABYTE]);
        CompletableFuture<Integer> slow = CompletableFuture.supplyAsync(() -> {
            try {
                return photos.take(new SequenceInputStream(new ByteArrayInputStream(large), new Waiting(arrived, goOn)))
                        .reveal()
                        .length;
            } catch (IOException | UnusablePhoto failure) {
                throw new IllegalStateException(failure);
            }
        });
        assertThat(arrived.await(20, TimeUnit.SECONDS)).isTrue();

        assertThat(why(new ByteArrayInputStream(large))).isEqualTo(UnusablePhoto.Why.BUSY);
        assertThat(photos.take(new ByteArrayInputStream(CARD)).reveal()).startsWith(0xFF, 0xD8);
        goOn.countDown();
        assertThat(slow.get(20, TimeUnit.SECONDS)).isPositive();
        assertThat(photos.take(new ByteArrayInputStream(large)).reveal()).startsWith(0xFF, 0xD8);
    }

    @Test
    void whoever_hangs_up_or_sends_what_is_no_picture_leaves_their_room_to_others() throws Exception {
        byte[] noise = new byte[9 * MEGABYTE];
        InputStream hungUp = new SequenceInputStream(new ByteArrayInputStream(noise), new HungUp());

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> photos.take(hungUp));
        assertThat(why(new ByteArrayInputStream(noise))).isEqualTo(UnusablePhoto.Why.OTHER_KIND);
        assertThat(photos.take(new ByteArrayInputStream(DrawnCards.join(CARD, noise)))
                        .reveal())
                .startsWith(0xFF, 0xD8);
    }

    private UnusablePhoto.Why why(InputStream sent) {
        return catchThrowableOfType(UnusablePhoto.class, () -> photos.take(sent))
                .why();
    }

    /** Has nothing more to read, and takes its time to say so. */
    private static final class Waiting extends InputStream {
        private final CountDownLatch arrived;
        private final CountDownLatch goOn;

        Waiting(CountDownLatch arrived, CountDownLatch goOn) {
            this.arrived = arrived;
            this.goOn = goOn;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            return read();
        }

        @Override
        public int read() throws IOException {
            arrived.countDown();
            try {
                goOn.await();
            } catch (InterruptedException stopped) {
                throw new IOException(stopped);
            }
            return -1;
        }
    }

    private static final class HungUp extends InputStream {
        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            return read();
        }

        @Override
        public int read() throws IOException {
            throw new IOException("hung up");
        }
    }
}
