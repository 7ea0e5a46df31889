package org.milepost.insurance.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milepost.insurance.Payer;
import org.milepost.insurance.PayerId;
import org.milepost.insurance.PayerSearch;
import org.milepost.platform.Submission;

/**
 * A person's plan as they name it: written as on the card, and where that is no whole name of one payer, chosen from what is like it.
 * What was chosen holds as long as the same is written.
 *
 * @param given the form as it stands
 * @param payers every payer
 */
public record PayerChoice(Submission given, List<Payer> payers) {
    /** The choice of whoever does not find their plan. */
    static final String OTHER = "other";

    private static final String WRITTEN = "payerName";
    private static final String CHOSEN = "payer";
    private static final String CHOSEN_FOR = "payerFor";
    private static final int MOST = 8;
    private static final int MOST_SUGGESTED = 200;

    public PayerChoice {
        payers = List.copyOf(payers);
    }

    /** The fields with {@code payer} filled in. */
    static Map<String, String> values(Payer payer) {
        return Map.of(WRITTEN, payer.name());
    }

    /** The names that a browser may suggest while somebody writes; none where they are too many for a page. */
    public List<String> suggested() {
        return payers.size() > MOST_SUGGESTED
                ? List.of()
                : payers.stream().map(Payer::name).toList();
    }

    /** Whether the person has to choose, or has. */
    public boolean isToBeChosen() {
        return !written().isEmpty() && search().exactly(written()).isEmpty();
    }

    /** What they choose from; perhaps nothing but another plan. */
    public List<Payer> alike() {
        return search().find(written(), MOST);
    }

    /** The payer; empty where it is in no list of ours, and as long as something is wrong. */
    Optional<PayerId> payer() {
        return isChosen()
                ? payers.stream()
                        .map(Payer::id)
                        .filter(id -> id.value().equals(given.value(CHOSEN)))
                        .findFirst()
                : search().exactly(written()).map(Payer::id);
    }

    /** What is wrong, by the field that it is wrong with. */
    Map<String, String> problems() {
        if (payer().isPresent() || (isChosen() && given.chosen(CHOSEN, OTHER))) {
            return Map.of();
        }
        if (written().isEmpty()) {
            return Map.of(WRITTEN, "insurance.payer.missing");
        }
        return Map.of(CHOSEN, alike().isEmpty() ? "insurance.payer.unknown" : "insurance.payer.which");
    }

    private boolean isChosen() {
        return !given.value(CHOSEN).isEmpty() && given.value(CHOSEN_FOR).equals(written());
    }

    private String written() {
        return given.value(WRITTEN);
    }

    private PayerSearch search() {
        return new PayerSearch(payers);
    }
}
