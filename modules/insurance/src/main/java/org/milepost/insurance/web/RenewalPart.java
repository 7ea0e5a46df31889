package org.milepost.insurance.web;

import java.util.List;
import java.util.Optional;
import org.milepost.insurance.Renewals;
import org.milepost.platform.Texts;

/**
 * Asking again, beside a record.
 *
 * @param action where the buttons lead
 * @param possible whether the plan may be asked again now
 * @param monthly whether it is, each month
 * @param last when it was, why and who wanted it, in words; empty where it never was
 * @param changes what changed since, in words; empty while that is not known
 */
public record RenewalPart(
        String action, boolean possible, boolean monthly, Optional<String> last, Optional<Changed> changes) {
    /** What a person may choose. */
    static final List<Renewals.Reason> REASONS =
            List.of(Renewals.Reason.BEFORE_ADMISSION, Renewals.Reason.PLAN_CHANGED, Renewals.Reason.PERSON_ASKED);

    /** The reasons to choose from, each with its words. */
    public List<CoverageView.Item> reasons(Texts t) {
        return REASONS.stream()
                .map(reason -> new CoverageView.Item(reason.name(), t.say("record.again.reason." + reason)))
                .toList();
    }

    /**
     * What changed.
     *
     * @param since the day that the answers before are of
     * @param sentences one for each change; none where nothing did
     */
    public record Changed(String since, List<String> sentences) {
        public Changed {
            sentences = List.copyOf(sentences);
        }
    }
}
