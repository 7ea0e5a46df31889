package org.milepost.insurance.verification;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.milepost.insurance.CardPhoto;
import org.milepost.insurance.CardSide;
import org.milepost.insurance.NoSuchPhoto;
import org.milepost.insurance.RememberedTrail;
import org.milepost.insurance.SomebodyAtWork;
import org.milepost.insurance.testing.DrawnCards;
import org.milepost.intake.HeldPiece;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.UnknownInquiry;
import org.milepost.platform.Language;
import org.milepost.platform.PrivateBytes;
import org.milepost.platform.Scope;
import org.milepost.platform.testing.LabeledSealing;
import org.milepost.platform.testing.TestDatabase;
import org.milepost.staff.AuditedAct;
import org.milepost.staff.CenterId;
import org.milepost.staff.NotPermitted;
import org.milepost.staff.Role;
import org.milepost.staff.Viewer;

/** Photos of cards, handed in by a visitor, whom the database shows none of them, and looked at by the office. */
class OfficePhotosTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.of(
            ListedPayer.class, Verification.class, Exchange.class, Call.class, KeptPhoto.class, ReviewStep.class);

    private static final InquiryNumber INQUIRY = new InquiryNumber("MP-4F2A-9C7D");
    private static final Instant NOON = Instant.parse("2026-11-22T18:00:00Z");
    private static final Viewer SPECIALIST = new SomebodyAtWork(Role.INSURANCE_SPECIALIST, OneCenter.MISSISSIPPI);
    private static final CardPhoto FRONT = photo(CardSide.FRONT, 64);
    private static final CardPhoto BACK = photo(CardSide.BACK, 32);

    private final RememberedTrail trail = new RememberedTrail();
    private Verification verification;

    @BeforeEach
    void a_visitor_hands_in_a_question_with_the_front_of_their_card() throws SQLException {
        try (Connection owner = DATABASE.source().getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute("delete from insurance.verification");
        }
        DATABASE.run(entities -> new StoredPayers(entities, tags -> {}).publish(AskedPlans.PINEWATER));
        verification = AskedPlans.verification(INQUIRY, OneCenter.MISSISSIPPI, NOON);
        asVisitor(store -> store.add(verification));
        handIn(FRONT);
    }

    @Test
    void the_office_sees_what_was_sent_and_each_look_is_written_down() {
        CardPhoto seen = look(SPECIALIST, CardSide.FRONT);

        assertThat(seen).isEqualTo(FRONT).hasToString("CardPhoto[side=FRONT, jpeg=•••]");
        assertThat(trail.noted())
                .containsExactly(new AuditedAct(
                        AuditedAct.Kind.READ,
                        "inquiry MP-4F2A-9C7D",
                        Optional.of(OneCenter.MISSISSIPPI),
                        "coverage.card"));
    }

    @Test
    void which_sides_there_are_is_known_without_opening_any() {
        assertThat(sides()).containsExactly(CardSide.FRONT);

        handIn(BACK);

        assertThat(sides()).containsExactly(CardSide.FRONT, CardSide.BACK);
        assertThat(trail.noted()).isEmpty();
    }

    @Test
    void a_side_that_was_not_sent_does_not_exist() {
        assertThatExceptionOfType(NoSuchPhoto.class).isThrownBy(() -> look(SPECIALIST, CardSide.BACK));

        assertThat(trail.noted()).isEmpty();
    }

    @Test
    void of_each_side_there_is_one_photo_at_most() {
        assertThatExceptionOfType(PersistenceException.class).isThrownBy(() -> handIn(FRONT));
    }

    @Test
    void at_another_center_it_does_not_exist_and_the_try_is_written_down() {
        Viewer elsewhere = new SomebodyAtWork(Role.INSURANCE_SPECIALIST, new CenterId("alabama"));

        assertThatExceptionOfType(UnknownInquiry.class).isThrownBy(() -> look(elsewhere, CardSide.FRONT));

        assertThat(trail.noted()).isEmpty();
        assertThat(trail.refused())
                .extracting(AuditedAct::record, AuditedAct::center, AuditedAct::purpose)
                .containsExactly(tuple("inquiry MP-4F2A-9C7D", Optional.empty(), "coverage.card"));
    }

    @Test
    void whoever_may_not_read_coverage_anywhere_is_refused() {
        Viewer editor = new SomebodyAtWork(Role.CENTER_EDITOR, OneCenter.MISSISSIPPI);

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> look(editor, CardSide.FRONT));
    }

    @Test
    void the_database_shows_a_visitor_no_photo_their_own_neither() {
        assertThat(in(new Scope.Visitor())).isEmpty();
        assertThat(in(new Scope.Own(verification.id().value()))).isEmpty();
        assertThat(in(new Scope.Job("test"))).hasSize(1);
    }

    @Test
    void what_is_stored_is_sealed_and_opens_in_its_own_row_alone() {
        handIn(BACK);
        byte[] front = stored("FRONT");

        assertThat(new String(front, ISO_8859_1)).doesNotContain("JFIF");
        assertThatIllegalStateException()
                .isThrownBy(() -> verification.seal(new LabeledSealing()).openBytes("card_photo:another", front));
    }

    @Test
    void a_copy_for_the_person_holds_each_photo_as_a_picture() {
        handIn(BACK);

        List<HeldPiece> pieces = DATABASE.call(entities -> records(entities).read(INQUIRY, Language.ENGLISH));

        assertThat(pieces).extracting(HeldPiece::name).containsExactly("coverage", "card", "card");
        assertThat(pieces.get(1).at()).isEqualTo(NOON);
        HeldPiece.Value front = pieces.get(1).values().get(0);
        assertThat(front.name()).isEqualTo("front");
        assertThat(front.words().reveal()).isEqualTo("Front of the card");
        assertThat(front.picture()).contains(FRONT.jpeg());
        assertThat(front.pictureAddress().orElseThrow().reveal()).startsWith("data:image/jpeg;base64,/9j/");
    }

    @Test
    void where_coverage_is_forgotten_no_row_of_a_photo_is_left() {
        DATABASE.run(entities -> records(entities).forget(INQUIRY, NOON.plusSeconds(90)));

        assertThatExceptionOfType(NoSuchPhoto.class).isThrownBy(() -> look(SPECIALIST, CardSide.FRONT));
        assertThat(sides()).isEmpty();
        assertThat(DATABASE.<Long>call(entities ->
                        (Long) entities.createNativeQuery("select count(*) from insurance.card_photo", Long.class)
                                .getSingleResult()))
                .isZero();
    }

    private void handIn(CardPhoto photo) {
        asVisitor(
                store -> store.add(new KeptPhoto(UUID.randomUUID(), verification, photo, NOON, new LabeledSealing())));
    }

    private List<KeptPhoto> in(Scope scope) {
        return Scope.within(
                scope, () -> DATABASE.call(entities -> new VerificationStore(entities).photos(verification)));
    }

    private CardPhoto look(Viewer viewer, CardSide side) {
        return DATABASE.call(entities -> photos(entities, viewer).of(INQUIRY, side));
    }

    private List<CardSide> sides() {
        return DATABASE.call(
                entities -> List.copyOf(photos(entities, SPECIALIST).kept(INQUIRY)));
    }

    private OfficePhotos photos(EntityManager entities, Viewer viewer) {
        return new OfficePhotos(
                new VerificationStore(entities),
                new RecordsInReach(new VerificationStore(entities), viewer, trail),
                new LabeledSealing());
    }

    private static CoverageRecords records(EntityManager entities) {
        return new CoverageRecords(new VerificationStore(entities), new ReviewStore(entities), new LabeledSealing());
    }

    private static void asVisitor(Consumer<VerificationStore> work) {
        Scope.within(
                new Scope.Visitor(),
                () -> DATABASE.call(entities -> {
                    work.accept(new VerificationStore(entities));
                    return true;
                }));
    }

    private static byte[] stored(String side) {
        return DATABASE.call(entities -> (byte[])
                entities.createNativeQuery("select photo from insurance.card_photo where side = :side", byte[].class)
                        .setParameter("side", side)
                        .getSingleResult());
    }

    private static CardPhoto photo(CardSide side, int width) {
        return new CardPhoto(side, PrivateBytes.of(DrawnCards.encoded(DrawnCards.card(width, 20), "jpeg")));
    }
}
