package org.milepost.intake.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.milepost.intake.Examples.MISSISSIPPI;
import static org.milepost.intake.Examples.inquiry;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.milepost.intake.AlreadyForgotten;
import org.milepost.intake.HeldPiece;
import org.milepost.intake.HeldRecords;
import org.milepost.intake.Inbox;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.InquirySummary;
import org.milepost.intake.Routing;
import org.milepost.platform.Language;
import org.milepost.platform.Private;
import org.milepost.platform.testing.LabeledSealing;
import org.milepost.platform.testing.TestDatabase;

/** What is left of an inquiry that is forgotten. */
class ContentRecordsTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.of(Inquiry.class, TakenStep.class);

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant LATER = NOON.plus(Duration.ofDays(200));
    private static final InquiryNumber NUMBER = new InquiryNumber("MP-4F2A-9C7D");
    private static final UUID AGENT = UUID.fromString("00000000-0000-0000-0000-0000000000a1");

    private final LabeledSealing sealing = new LabeledSealing();

    @BeforeEach
    void an_inquiry_with_a_note() {
        DATABASE.run(entities -> {
            entities.createNativeQuery("delete from intake.inquiry").executeUpdate();
            Inquiry inquiry = new Inquiry(
                    UUID.randomUUID(),
                    NUMBER,
                    inquiry(MISSISSIPPI),
                    new Routing(MISSISSIPPI, Routing.Reason.CHOSEN, OptionalDouble.empty(), 1),
                    NOON,
                    sealing);
            entities.persist(inquiry);
            entities.persist(new TakenStep(
                    inquiry, Private.of("Called, no answer."), AGENT, NOON.plus(Duration.ofDays(10)), sealing));
        });
    }

    @Test
    void its_time_is_counted_from_the_last_thing_that_was_done() {
        Instant tenDaysAfter = NOON.plus(Duration.ofDays(10));

        assertThat(due(tenDaysAfter)).isEmpty();
        assertThat(due(tenDaysAfter.plusMillis(1)))
                .containsExactly(new HeldRecords.Due(NUMBER, MISSISSIPPI, tenDaysAfter));
    }

    @Test
    void keys_words_and_notes_are_gone_and_the_stone_stays() {
        forget();

        Object left = DATABASE.call(entities -> entities.createNativeQuery("""
                        select sum(length(i.key) + length(i.name) + length(i.phone) + length(i.email) + length(i.message)
                            + length(i.zip) + coalesce(length(s.note), 0))
                        from intake.inquiry i join intake.step s on s.inquiry = i.id
                        """).getSingleResult());
        assertThat(((Number) left).longValue()).isZero();
        InquirySummary stone = read(Inquiry::summary);
        assertThat(stone.number()).isEqualTo(NUMBER);
        assertThat(stone.routing().center()).isEqualTo(MISSISSIPPI);
        assertThat(stone.receivedAt()).isEqualTo(NOON);
        assertThat(stone.forgottenAt()).contains(LATER);
        assertThat(stone.state()).isEqualTo(InquirySummary.State.CLOSED);
    }

    @Test
    void all_of_it_is_told_to_the_person_in_their_language_until_it_is_forgotten() {
        List<HeldPiece> pieces = held(Language.SPANISH);

        assertThat(pieces).extracting(HeldPiece::name).containsExactly("message", "step");
        assertThat(pieces.get(0).title()).isEqualTo("Su mensaje");
        assertThat(pieces.get(0).values())
                .contains(
                        new HeldPiece.Value("name", "Nombre", Private.of("Ana Ejemplo")),
                        new HeldPiece.Value("phone", "Teléfono", Private.of("601-555-0142")),
                        new HeldPiece.Value("email", "Correo electrónico", Private.of("ana@example.org")),
                        new HeldPiece.Value("zip", "Código postal", Private.of("38655")),
                        new HeldPiece.Value("words", "Lo que escribió", Private.of("Can you call me after six?")));
        assertThat(pieces.get(1).values())
                .contains(new HeldPiece.Value("note", "Nota", Private.of("Called, no answer.")));

        forget();
        assertThat(held(Language.SPANISH)).isEmpty();
    }

    @Test
    void it_opens_blank_and_is_due_no_more() {
        forget();

        List<Private> opened = read(inquiry -> List.of(
                inquiry.name(sealing),
                inquiry.person(sealing).phone(),
                inquiry.message(sealing),
                inquiry.zip(sealing)));
        assertThat(opened).containsOnly(Private.of(""));
        List<Optional<Private>> notes = DATABASE.call(entities -> steps(entities).stream()
                .map(step -> step.note(stored(entities), sealing))
                .toList());
        assertThat(notes).containsExactly(Optional.empty());
        assertThat(due(LATER.plusSeconds(1))).isEmpty();
    }

    @Test
    void nothing_can_be_done_with_it_any_more() {
        forget();

        assertThatExceptionOfType(AlreadyForgotten.class)
                .isThrownBy(() -> read(inquiry -> {
                    inquiry.take(AGENT);
                    return true;
                }));
        assertThatExceptionOfType(AlreadyForgotten.class)
                .isThrownBy(() -> read(inquiry -> {
                    inquiry.reopen(AGENT);
                    return true;
                }));
        assertThatExceptionOfType(AlreadyForgotten.class).isThrownBy(() -> read(inquiry -> inquiry.seal(sealing)));
    }

    @Test
    void forgetting_it_again_changes_nothing() {
        forget();
        DATABASE.run(entities -> records(entities).forget(NUMBER, LATER.plusSeconds(1)));

        assertThat(read(Inquiry::summary).forgottenAt()).contains(LATER);
    }

    @Test
    void a_step_that_is_no_note_has_no_words() {
        DATABASE.run(entities ->
                entities.persist(new TakenStep(stored(entities), Inbox.Step.Kind.TAKEN, AGENT, NOON.plusSeconds(5))));

        List<Optional<Private>> notes = DATABASE.call(entities -> steps(entities).stream()
                .map(step -> step.note(stored(entities), sealing))
                .toList());
        assertThat(notes).containsExactly(Optional.empty(), Optional.of(Private.of("Called, no answer.")));
    }

    private void forget() {
        DATABASE.run(entities -> records(entities).forget(NUMBER, LATER));
    }

    private static List<HeldPiece> held(Language language) {
        return DATABASE.call(entities -> records(entities).read(NUMBER, language));
    }

    private static List<HeldRecords.Due> due(Instant before) {
        return DATABASE.call(entities -> records(entities).due(before, Optional.empty(), 10));
    }

    private static <T> T read(Function<Inquiry, T> work) {
        return DATABASE.call(entities -> work.apply(stored(entities)));
    }

    private static List<TakenStep> steps(EntityManager entities) {
        return new InquiryStore(entities).steps(stored(entities));
    }

    private static Inquiry stored(EntityManager entities) {
        return new InquiryStore(entities).find(NUMBER).orElseThrow();
    }

    private static ContentRecords records(EntityManager entities) {
        return new ContentRecords(new InquiryStore(entities), new LabeledSealing());
    }
}
