package org.milepost.insurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.milepost.insurance.benefits.Finding;
import org.milepost.insurance.benefits.RejectReason;
import org.milepost.insurance.benefits.Status;
import org.milepost.insurance.estimates.Reason;
import org.milepost.insurance.photos.UnusablePhoto;
import org.milepost.locations.LevelOfCare;

class TextsTest {
    @Test
    void whatever_a_visitor_reads_stands_in_both_languages() throws IOException {
        Set<String> english = keys("Texts.properties").stream()
                .filter(key -> !key.startsWith("record.") && !key.startsWith("finding.") && !key.startsWith("console."))
                .collect(Collectors.toSet());

        assertThat(keys("Texts_es.properties")).containsExactlyInAnyOrderElementsOf(english);
    }

    @Test
    void every_case_has_its_words() throws IOException {
        Set<String> keys = keys("Texts.properties");

        for (Finding.Kind kind : Finding.Kind.values()) {
            assertThat(keys).contains("finding." + kind);
        }
        for (Standing.Handover handover : Standing.Handover.values()) {
            assertThat(keys).contains("handover." + handover, "record.handover." + handover);
        }
        for (RejectReason.Correction correction : RejectReason.Correction.values()) {
            assertThat(keys).contains("correct." + correction);
        }
        for (PayerFault fault : PayerFault.values()) {
            assertThat(keys).contains("console.payers.fault." + fault);
        }
        for (Reason reason : Reason.values()) {
            assertThat(keys).contains("estimate.without." + reason);
        }
        for (NetworkStatus status : NetworkStatus.values()) {
            assertThat(keys).contains("outlook.network." + status);
        }
        for (LevelOfCare level : LevelOfCare.values()) {
            assertThat(keys).contains("estimate.what." + level, "assumed.PRICE." + RateUnit.of(level));
        }
        for (ConnectionFault fault : ConnectionFault.values()) {
            assertThat(keys).contains("console.connections.fault." + fault);
        }
        for (ConnectionKind kind : ConnectionKind.values()) {
            assertThat(keys).contains("console.connections.kind." + kind, "console.connections.about." + kind);
            assertThat(keys.contains("console.connections.secret." + kind)).isEqualTo(kind.isOnline());
        }
        for (ConnectionTrials.Outcome outcome : ConnectionTrials.Outcome.values()) {
            assertThat(keys)
                    .contains("console.connections.trial." + outcome, "console.connections.trial.do." + outcome);
        }
        for (CardSide side : CardSide.values()) {
            assertThat(keys).contains("insurance.photo." + side, "held.card." + side, "record.card." + side);
            for (UnusablePhoto.Why why : UnusablePhoto.Why.values()) {
                assertThat(keys).contains("insurance.photo." + why + "." + side);
            }
        }
        for (Status status : Status.values()) {
            assertThat(keys).contains("plan.status." + status);
        }
    }

    private static Set<String> keys(String name) throws IOException {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(TextsTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts.stringPropertyNames();
    }
}
