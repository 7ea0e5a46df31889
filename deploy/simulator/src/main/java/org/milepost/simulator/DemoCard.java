package org.milepost.simulator;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The cards a visitor of the demo can type: the member id decides what the payer answers, names and birth date are
 * whatever the visitor invents. What each plan says stands as X12 under {@code answers/<payer>/<plan>/}.
 */
public enum DemoCard {
    /** Active PPO with the full cost share, in and out of network, that tells all six levels of care apart. */
    EVERY_LEVEL("MP100200301", "Active PPO. Costs are given for each of the six levels of care.", "every-level"),
    /** Active PPO that answers for inpatient and outpatient care without telling the levels apart. */
    LEVELS_TOGETHER(
            "MP100200302", "Active PPO. One answer for inpatient and one for outpatient care.", "levels-together"),
    /** A plan that ended with the past year. */
    INACTIVE("MP100200303", "The plan ended on December 31 of last year.", "inactive"),
    /** AAA 72. */
    MEMBER_ID_INVALID("MP100200304", "The payer does not accept the member id."),
    /** AAA 73, or 65 for a dependent. */
    NAME_MISMATCH("MP100200305", "The name does not match the payer's records."),
    /** AAA 75; any id that stands on no card is answered the same way. */
    NOT_FOUND("MP100200306", "The payer does not find this member, nor any other id."),
    /** AAA 42 of the payer, as it stands in real time. */
    UNABLE_TO_RESPOND("MP100200307", "The payer cannot respond at the moment."),
    /** The answer of {@link #EVERY_LEVEL}, long after 20 seconds. */
    SLOW("MP100200308", "Active PPO, but the payer takes 25 seconds to answer.", "every-level"),
    /** The connection closes without an answer. */
    DOWN("MP100200309", "The payer is down and hangs up."),
    /** Answers every question as if it had been asked for 30. */
    SILENT("MP100200310", "Active plan that says nothing about substance use care.", "silent"),
    /** EB*U: behavioral care is {@link DemoPayer#STILLBROOK}'s, which answers in full under the same member id. */
    CARVE_OUT("MP100200311", "Active plan. Another company manages behavioral health benefits.", "carve-out"),
    /** The patient of the answer is a dependent (2000D), whether the 270 asked so or not. */
    DEPENDENT("MP100200312", "Active PPO held by a parent. The patient is a dependent.", "every-level"),
    /** Two remaining deductibles, two co-pays parted only by their text, residential care both covered and not. */
    AMOUNTS_DISAGREE("MP100200313", "Active PPO whose figures disagree with one another.", "amounts-disagree"),
    /** EB*I at place of service 55. */
    RESIDENTIAL_EXCLUDED(
            "MP100200314", "Active PPO. Outpatient care is covered, residential care is not.", "residential-excluded"),
    /** Substance-use care is told for the out-of-network tier alone, and excluded in network. */
    OUT_OF_NETWORK_ONLY("MP100200315", "Active plan that covers this care out of network only.", "out-of-network-only"),
    /** EB*5. */
    PENDING("MP100200316", "Coverage is pending. The first premium is being processed.", "pending");

    private final String memberId;
    private final String story;
    private final @Nullable String plan;

    DemoCard(String memberId, String story) {
        this(memberId, story, null);
    }

    DemoCard(String memberId, String story, @Nullable String plan) {
        this.memberId = memberId;
        this.story = story;
        this.plan = plan;
    }

    /** What the visitor types. */
    public String memberId() {
        return memberId;
    }

    /** What happens then, in one English sentence or two. */
    public String story() {
        return story;
    }

    /** The folder with this plan's answers, where the card is answered with benefits. */
    Optional<String> plan() {
        return Optional.ofNullable(plan);
    }

    /** The card with that member id, in whatever case it was typed. */
    public static Optional<DemoCard> of(String memberId) {
        String id = memberId.toUpperCase(Locale.ROOT);
        for (DemoCard card : values()) {
            if (card.memberId.equals(id)) {
                return Optional.of(card);
            }
        }
        return Optional.empty();
    }
}
