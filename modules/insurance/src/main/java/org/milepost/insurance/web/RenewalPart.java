package org.milepost.insurance.web;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import org.milepost.insurance.Renewals;
import org.milepost.insurance.Standing;
import org.milepost.insurance.benefits.Change;
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

    /** The reason that a person chose by {@code name}; empty where it is none of those. */
    static Optional<Renewals.Reason> reason(String name) {
        return REASONS.stream().filter(reason -> reason.name().equals(name)).findFirst();
    }

    static RenewalPart of(Renewals.Standing again, Standing standing, Texts t) {
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(t.language().locale())
                .withZone(ZoneOffset.UTC);
        Optional<Changed> changed = again.last()
                .flatMap(Renewals.Again::before)
                .filter(before -> standing.isComplete())
                .flatMap(before -> standing.summary()
                        .map(now -> new Changed(
                                day.format(before.askedAt()),
                                new ChangeWords(t).say(Change.between(before.summary(), now)))));
        return new RenewalPart(
                CoverageSection.ADDRESS + "/" + standing.inquiry() + "/again",
                again.possible(),
                again.monthly(),
                again.last()
                        .map(last -> t.say(
                                last.by().isPresent() ? "record.again.last" : "record.again.last.due",
                                day.format(last.at()),
                                t.say("record.again.reason." + last.reason()),
                                last.by().orElse(""))),
                changed);
    }

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
