package org.milepost.insurance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.milepost.insurance.CardPhoto;
import org.milepost.insurance.CardSide;
import org.milepost.insurance.photos.Photos;
import org.milepost.insurance.photos.PhotosForTests;
import org.milepost.platform.PrivateBytes;

class CardUploadTest {
    /** Keeps what is sent as it is. */
    private final Photos photos = sent -> PrivateBytes.of(sent.readAllBytes());

    private final CardUpload card = new CardUpload(photos);

    @Test
    void each_side_is_taken_once_in_whatever_order_and_the_front_stands_first() throws IOException {
        card.take("back", content(1));
        card.take("front", content(2));
        card.take("front", content(3));

        assertThat(card.photos())
                .containsExactly(
                        new CardPhoto(CardSide.FRONT, PrivateBytes.of(new byte[] {2})),
                        new CardPhoto(CardSide.BACK, PrivateBytes.of(new byte[] {1})));
        assertThat(card.problems()).isEmpty();
        assertThat(card.isUsed()).isTrue();
    }

    @Test
    void a_file_in_another_field_is_not_read() throws IOException {
        InputStream other = content(1);

        card.take("FRONT", other);
        card.take("firstName", other);

        assertThat(other.available()).isEqualTo(1);
        assertThat(card.photos()).isEmpty();
        assertThat(card.isUsed()).isFalse();
    }

    @Test
    void a_side_that_is_no_picture_is_a_problem_of_its_field() throws IOException {
        CardUpload strict = new CardUpload(PhotosForTests.withRoomForOne());

        strict.take("back", content('%'));

        assertThat(strict.problems()).containsExactly(entry("back", "insurance.photo.OTHER_KIND.BACK"));
        assertThat(strict.photos()).isEmpty();
        assertThat(strict.isUsed()).isTrue();
    }

    private static InputStream content(int only) {
        return new ByteArrayInputStream(new byte[] {(byte) only});
    }
}
