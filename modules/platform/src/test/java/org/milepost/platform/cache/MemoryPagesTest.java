package org.milepost.platform.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.milepost.platform.Keeping;
import org.milepost.platform.PageTag;
import org.milepost.platform.testing.TestDatabase;
import org.postgresql.PGConnection;

class MemoryPagesTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.of();

    private static final PageTag MISSISSIPPI = new PageTag("center:mississippi");
    private static final PageTag ALABAMA = new PageTag("center:alabama");
    private static final KeptPage PAGE = KeptPage.text("text/html", "page".getBytes(StandardCharsets.UTF_8));

    private Instant now = Instant.parse("2026-11-22T16:59:59Z");

    @Test
    void a_page_falls_with_a_tag_it_is_made_of_and_with_no_other() {
        MemoryPages pages = pages(10);
        pages.keep("/mississippi", PAGE, Keeping.of(MISSISSIPPI), pages.mark());
        pages.keep("/alabama", PAGE, Keeping.of(ALABAMA), pages.mark());

        pages.dropped(MISSISSIPPI);

        assertThat(pages.find("/mississippi")).isEmpty();
        assertThat(pages.find("/alabama")).contains(PAGE);
    }

    @Test
    void a_page_holds_until_its_time_and_not_at_it() {
        MemoryPages pages = pages(10);
        Instant closing = Instant.parse("2026-11-22T17:00:00Z");
        pages.keep("/mississippi", PAGE, new Keeping(Set.of(MISSISSIPPI), Optional.of(closing)), pages.mark());

        assertThat(pages.find("/mississippi")).isPresent();
        now = closing;

        assertThat(pages.find("/mississippi")).isEmpty();
    }

    @Test
    void a_page_made_while_something_was_dropped_is_not_kept() {
        // The editor publishes while an earlier visitor's page is still being rendered from the old words.
        MemoryPages pages = pages(10);
        long mark = pages.mark();

        pages.dropped(MISSISSIPPI);
        pages.keep("/mississippi", PAGE, Keeping.of(MISSISSIPPI), mark);

        assertThat(pages.find("/mississippi")).isEmpty();
    }

    @Test
    void after_a_lost_connection_nothing_is_trusted() {
        MemoryPages pages = pages(10);
        pages.keep("/alabama", PAGE, Keeping.of(ALABAMA), pages.mark());

        pages.anythingMayHaveDropped();

        assertThat(pages.find("/alabama")).isEmpty();
    }

    @Test
    void a_drop_is_told_to_all_nodes_with_the_commit() throws Exception {
        try (var listener = DATABASE.source().getConnection();
                var statement = listener.createStatement()) {
            statement.execute("listen " + DroppedTags.CHANNEL);

            DATABASE.run(entities -> new MemoryPages(entities, clock(), 10).drop(MISSISSIPPI, ALABAMA));

            assertThat(listener.unwrap(PGConnection.class).getNotifications(2000))
                    .extracting(notification -> notification.getParameter())
                    .containsExactly("center:mississippi", "center:alabama");
        }
    }

    private MemoryPages pages(int most) {
        return DATABASE.call(entities -> new MemoryPages(entities, clock(), most));
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new IllegalStateException("The test's clock has one zone.");
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }
}
