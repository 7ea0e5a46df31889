package org.milepost.content.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.milepost.content.CenterPages;
import org.milepost.content.CenterWords;
import org.milepost.content.DroppedTags;
import org.milepost.content.EditedMeanwhile;
import org.milepost.content.NoSuchVersion;
import org.milepost.content.NotPublishable;
import org.milepost.content.PageKey;
import org.milepost.content.PageName;
import org.milepost.content.WordsTooLong;
import org.milepost.platform.Language;
import org.milepost.platform.testing.TestDatabase;
import org.milepost.staff.CenterId;

class StoredCenterPagesTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.of(CenterPage.class, PageVersion.class);

    private static final PageKey PAGE =
            new PageKey(new CenterId("mississippi"), new PageName("klonopin-addiction"), Language.ENGLISH);
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final UUID ANA = UUID.fromString("00000000-0000-0000-0000-00000000000a");
    private static final UUID BEN = UUID.fromString("00000000-0000-0000-0000-00000000000b");

    private final DroppedTags dropped = new DroppedTags();

    @BeforeEach
    void empty() {
        DATABASE.run(entities -> {
            entities.createNativeQuery("delete from content.page_version").executeUpdate();
            entities.createNativeQuery("delete from content.center_page").executeUpdate();
        });
    }

    @Test
    void a_page_is_blank_until_somebody_writes() {
        assertThat(open(PAGE)).isEqualTo(CenterWords.blank(PAGE));
        assertThat(published(PAGE)).isEmpty();
    }

    @Test
    void a_draft_is_for_editors_only() {
        CenterWords saved = save(PAGE, 0, "The Delta.", ANA);

        assertThat(saved.edition()).isEqualTo(1);
        assertThat(saved.draft()).contains(new CenterWords.Draft("The Delta.", ANA, NOON));
        assertThat(published(PAGE)).isEmpty();
        assertThat(dropped.tags()).isEmpty();
    }

    @Test
    void publishing_shows_the_words_and_lets_pages_made_of_them_fall() {
        save(PAGE, 0, "The Delta.", ANA);
        CenterWords published = publish(PAGE, 1, "The Delta and the Coast.", BEN);

        assertThat(published.draft()).isEmpty();
        assertThat(published.published())
                .contains(new CenterWords.Version(1, "The Delta and the Coast.", Optional.empty(), BEN, NOON));
        assertThat(published(PAGE)).contains("The Delta and the Coast.");
        assertThat(dropped.tags()).containsExactly("words:mississippi/klonopin-addiction");
    }

    @Test
    void the_other_language_is_a_page_of_its_own() {
        publish(PAGE, 0, "The Delta.", ANA);

        PageKey spanish = new PageKey(PAGE.center(), PAGE.name(), Language.SPANISH);
        assertThat(published(spanish)).isEmpty();
    }

    @Test
    void publishing_the_same_words_again_makes_no_version_but_drops_the_draft() {
        publish(PAGE, 0, "The Delta.", ANA);
        CenterWords first = open(PAGE);
        save(PAGE, first.edition(), "The Delta!", ANA);
        CenterWords again = publish(PAGE, first.edition() + 1, "The Delta.", ANA);

        assertThat(again.versions()).hasSize(1);
        assertThat(again.draft()).isEmpty();
        assertThat(dropped.tags()).hasSize(1);
    }

    @Test
    void blank_words_take_the_place_off_the_public_page() {
        publish(PAGE, 0, "The Delta.", ANA);
        int edition = open(PAGE).edition();
        publish(PAGE, edition, " \n", ANA);

        assertThat(published(PAGE)).isEmpty();
    }

    @Test
    void a_second_editor_overwrites_nothing_that_they_have_not_seen() {
        save(PAGE, 0, "Ana's words.", ANA);

        assertThatExceptionOfType(EditedMeanwhile.class)
                .isThrownBy(() -> save(PAGE, 0, "Ben's words.", BEN))
                .satisfies(refusal -> {
                    assertThat(refusal.by()).isEqualTo(ANA);
                    assertThat(refusal.at()).isEqualTo(NOON);
                });
        assertThatExceptionOfType(EditedMeanwhile.class).isThrownBy(() -> publish(PAGE, 0, "Ben's words.", BEN));
        assertThat(open(PAGE).current()).isEqualTo("Ana's words.");
        assertThat(save(PAGE, 1, "Ben's words.", BEN).current()).isEqualTo("Ben's words.");
    }

    @Test
    void of_two_who_begin_a_page_at_once_the_second_is_told() throws Exception {
        CountDownLatch anaWrote = new CountDownLatch(1);
        CountDownLatch anaMayEnd = new CountDownLatch(1);
        CompletableFuture<Void> ana = CompletableFuture.runAsync(() -> DATABASE.run(entities -> {
            pages(entities).save(PAGE, 0, "Ana's words.", ANA);
            anaWrote.countDown();
            await(anaMayEnd);
        }));
        anaWrote.await();
        CompletableFuture<CenterWords> ben = CompletableFuture.supplyAsync(() -> save(PAGE, 0, "Ben's words.", BEN));
        anaMayEnd.countDown();
        ana.get();

        assertThat(ben)
                .failsWithin(java.time.Duration.ofSeconds(20))
                .withThrowableThat()
                .withRootCauseInstanceOf(EditedMeanwhile.class);
        assertThat(open(PAGE).current()).isEqualTo("Ana's words.");
    }

    @Test
    void a_former_version_comes_back_as_a_new_one_and_a_waiting_draft_stays_its_writers() {
        publish(PAGE, 0, "First.", ANA);
        int second = open(PAGE).edition();
        publish(PAGE, second, "Second.", ANA);
        int third = open(PAGE).edition();
        save(PAGE, third, "Third, not yet.", ANA);

        CenterWords restored = restore(PAGE, third + 1, 1, BEN);

        assertThat(restored.published()).contains(new CenterWords.Version(3, "First.", Optional.of(1), BEN, NOON));
        assertThat(restored.versions()).extracting(CenterWords.Version::number).containsExactly(3, 2, 1);
        assertThat(restored.draft()).contains(new CenterWords.Draft("Third, not yet.", ANA, NOON));
        assertThat(published(PAGE)).contains("First.");
    }

    @Test
    void a_version_that_never_was_can_not_come_back() {
        publish(PAGE, 0, "First.", ANA);
        int edition = open(PAGE).edition();

        assertThatExceptionOfType(NoSuchVersion.class).isThrownBy(() -> restore(PAGE, edition, 2, ANA));
    }

    @Test
    void what_stops_publishing_may_still_be_a_draft() {
        assertThatExceptionOfType(NotPublishable.class).isThrownBy(() -> publish(PAGE, 0, "Call 601-555-0142.", ANA));
        assertThatExceptionOfType(NotPublishable.class)
                .isThrownBy(() -> publish(PAGE, 0, "Call {{center.fone}}.", ANA));
        assertThat(save(PAGE, 0, "Call 601-555-0142.", ANA).edition()).isEqualTo(1);
        assertThat(publish(PAGE, 1, "Call {{center.phone}}. Every addict knows.", ANA)
                        .published())
                .isPresent();
    }

    @Test
    void a_text_has_20000_characters_at_most() {
        assertThat(save(PAGE, 0, "a".repeat(20_000), ANA).edition()).isEqualTo(1);
        assertThatExceptionOfType(WordsTooLong.class).isThrownBy(() -> save(PAGE, 1, "a".repeat(20_001), ANA));
        assertThatExceptionOfType(WordsTooLong.class).isThrownBy(() -> publish(PAGE, 1, "a".repeat(20_001), ANA));
    }

    @Test
    void the_pages_of_some_centers_are_listed_in_two_statements() {
        PageKey alabama = new PageKey(new CenterId("alabama"), PAGE.name(), Language.SPANISH);
        PageKey texas = new PageKey(new CenterId("texas"), PAGE.name(), Language.ENGLISH);
        publish(PAGE, 0, "The Delta.", ANA);
        save(alabama, 0, "La bahía.", ANA);
        save(texas, 0, "Far.", ANA);
        List<CenterId> centers = List.of(PAGE.center(), alabama.center());

        List<CenterWords> begun = begun(centers);

        assertThat(begun).extracting(CenterWords::page).containsExactlyInAnyOrder(PAGE, alabama);
        assertThat(begun).extracting(CenterWords::current).containsExactlyInAnyOrder("The Delta.", "La bahía.");
        assertThat(DATABASE.statements(entities -> pages(entities).begun(centers)))
                .isEqualTo(2);
        assertThat(DATABASE.statements(entities -> pages(entities).published(PAGE)))
                .isEqualTo(1);
    }

    private CenterWords open(PageKey page) {
        return DATABASE.call(entities -> pages(entities).open(page));
    }

    private Optional<String> published(PageKey page) {
        return DATABASE.call(entities -> pages(entities).published(page));
    }

    private CenterWords save(PageKey page, int edition, String words, UUID editor) {
        return DATABASE.call(entities -> pages(entities).save(page, edition, words, editor));
    }

    private CenterWords publish(PageKey page, int edition, String words, UUID editor) {
        return DATABASE.call(entities -> pages(entities).publish(page, edition, words, editor));
    }

    private CenterWords restore(PageKey page, int edition, int version, UUID editor) {
        return DATABASE.call(entities -> pages(entities).restore(page, edition, version, editor));
    }

    private List<CenterWords> begun(List<CenterId> centers) {
        return DATABASE.call(entities -> pages(entities).begun(centers));
    }

    private CenterPages pages(EntityManager entities) {
        return new StoredCenterPages(new CenterPageStore(entities), dropped, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
