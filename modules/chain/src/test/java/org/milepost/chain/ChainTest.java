package org.milepost.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChainTest {
    private static final Entry READ = entry("READ", List.of());
    private static final Entry LISTED = entry("LISTED", List.of("inquiry MP-0000-0001", "inquiry MP-0000-0002"));

    /** Rows that were chained by an earlier version must verify for good: these bytes never change. */
    @Test
    void a_link_is_the_hash_of_position_and_the_hash_before_and_every_value_with_its_length() {
        Chain chain = Chain.start();

        chain.close(READ);
        assertThat(chain.hex()).isEqualTo("fe409664e4770b9849bbc15a031176c632e7efec9b9a43157822d1dc5ac827d5");
        chain.close(LISTED);
        assertThat(chain.hex()).isEqualTo("a0f1980a85d763979e9e882b78195d73484d00881e1b07e70639d185c6d9b82c");
        assertThat(chain.position()).isEqualTo(2);
    }

    @Test
    void a_chain_goes_on_from_its_end() {
        Chain whole = Chain.start();
        whole.close(READ);
        Chain rest = Chain.after(whole.position(), whole.hash());

        whole.close(LISTED);
        rest.close(LISTED);

        assertThat(rest.hex()).isEqualTo(whole.hex());
    }

    @Test
    void values_that_are_cut_elsewhere_give_another_hash() {
        assertThat(hash(entry("READ", List.of("ab", "c")))).isNotEqualTo(hash(entry("READ", List.of("a", "bc"))));
    }

    private static String hash(Entry entry) {
        Chain chain = Chain.start();
        chain.close(entry);
        return chain.hex();
    }

    private static Entry entry(String kind, List<String> shown) {
        return new Entry(
                UUID.fromString("00000000-0000-4000-8000-000000000001"),
                Instant.parse("2026-11-25T12:00:00.000001Z"),
                "STAFF",
                "00000000-0000-4000-8000-0000000000a1",
                List.of("ADMISSIONS_AGENT mississippi"),
                "192.0.2.7",
                kind,
                "inquiry MP-4F2A-9C7D",
                Optional.of("mississippi"),
                "admissions",
                true,
                shown);
    }
}
