package org.milepost.intake.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.milepost.intake.Examples.MISSISSIPPI;

import java.time.Instant;
import java.util.OptionalDouble;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.milepost.intake.AlreadyTaken;
import org.milepost.intake.Examples;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.InquirySummary.State;
import org.milepost.intake.Routing;
import org.milepost.platform.Private;
import org.milepost.platform.Sealing;
import org.milepost.platform.testing.LabeledSealing;

class InquiryTest {
    private static final UUID ANA = UUID.fromString("00000000-0000-0000-0000-00000000000a");
    private static final UUID BEN = UUID.fromString("00000000-0000-0000-0000-00000000000b");

    private final Sealing sealing = new LabeledSealing();
    private final Inquiry inquiry = new Inquiry(
            UUID.fromString("00000000-0000-0000-0000-000000000001"),
            new InquiryNumber("MP-4F2A-9C7D"),
            Examples.inquiry(MISSISSIPPI),
            new Routing(MISSISSIPPI, Routing.Reason.CHOSEN, OptionalDouble.empty(), 1),
            Instant.parse("2026-11-22T12:00:00Z"),
            sealing);

    @Test
    void it_comes_new_and_opens_as_it_was_written() {
        assertThat(inquiry.summary().state()).isEqualTo(State.NEW);
        assertThat(inquiry.person(sealing).name()).isEqualTo(Private.of("Ana Ejemplo"));
        assertThat(inquiry.message(sealing)).isEqualTo(Private.of("Can you call me after six?"));
        assertThat(inquiry.zip(sealing)).isEqualTo(Private.of("38655"));
    }

    @Test
    void whoever_takes_it_first_has_it() {
        inquiry.take(ANA);

        assertThat(inquiry.state()).isEqualTo(State.TAKEN);
        assertThatExceptionOfType(AlreadyTaken.class).isThrownBy(() -> inquiry.take(BEN));
    }

    @Test
    void taking_it_twice_changes_nothing() {
        inquiry.take(ANA);
        inquiry.take(ANA);

        assertThat(inquiry.state()).isEqualTo(State.TAKEN);
    }

    @Test
    void a_closed_one_cannot_be_taken_but_reopened_by_which_it_is_taken() {
        inquiry.close();

        assertThatExceptionOfType(AlreadyTaken.class).isThrownBy(() -> inquiry.take(ANA));
        inquiry.reopen(BEN);
        assertThat(inquiry.state()).isEqualTo(State.TAKEN);
        assertThatExceptionOfType(AlreadyTaken.class).isThrownBy(() -> inquiry.take(ANA));
    }
}
