package org.milepost.insurance.estimates;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.milepost.insurance.ContractTerms;
import org.milepost.insurance.NetworkStatus;
import org.milepost.insurance.benefits.Authorization;
import org.milepost.insurance.benefits.Coverage;
import org.milepost.insurance.benefits.CoverageSummary;
import org.milepost.insurance.benefits.Fact;
import org.milepost.insurance.benefits.LevelCoverage;
import org.milepost.insurance.benefits.NetworkTier;
import org.milepost.insurance.estimates.Assumption.Kind;
import org.milepost.locations.LevelOfCare;

/**
 * Reckons what one level of care may cost: the contracted price of the usual stay, of that the deductible first, then the patient's
 * share, and never more than remains of the out-of-pocket maximum. What is uncertain is counted in the patient's favor for the lower
 * figure, and against them for the higher.
 */
final class LevelReckoning {
    /** A number in a payer's own words may be a limit. */
    private static final Pattern NUMBER = Pattern.compile(".*\\d.*", Pattern.DOTALL);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int CENTS = 2;

    private final LevelOfCare level;
    private final boolean inNetwork;
    private final Coverage coverage;
    private final PatientShare share;
    private final Remaining deductible;
    private final Remaining maximum;
    private final DayLimit limit;
    private final Optional<BigDecimal> rate;
    private final Optional<Times> times;
    private final int units;
    private final List<Fact> notes;

    /** @param terms whose status is known */
    LevelReckoning(CoverageSummary summary, ContractTerms terms, LevelOfCare level) {
        this.level = level;
        this.inNetwork = terms.status() == NetworkStatus.IN;
        NetworkTier tier = inNetwork ? NetworkTier.IN : NetworkTier.OUT;
        LevelCoverage told = summary.of(level);
        this.coverage = told.on(tier);
        this.share = PatientShare.of(coverage, tier);
        this.deductible = Remaining.of(summary.deductibles(), level, tier);
        this.maximum = Remaining.of(summary.outOfPocket(), level, tier);
        this.limit = DayLimit.of(told, tier);
        this.rate = Optional.ofNullable(terms.rates().get(level));
        this.units = limit.allowed().map(allowed -> Math.min(allowed, stay())).orElse(stay());
        this.times = share.copay()
                .map(copay -> Times.of(level, copay.key().period(), units))
                .orElseGet(() -> Optional.of(new Times(0, 0)));
        this.notes = Stream.of(coverage.lines(), coverage.share(), limit.facts())
                .flatMap(List::stream)
                .filter(fact -> fact.messages().stream()
                        .anyMatch(message -> NUMBER.matcher(message).matches()))
                .distinct()
                .toList();
    }

    Estimates.Outcome outcome() {
        return reason().map(Estimates.Outcome::without).orElseGet(() -> Estimates.Outcome.of(estimate()));
    }

    private Optional<Reason> reason() {
        return Stream.of(ofCoverage(), ofShare(), ofDeductible(), ofMaximum(), ofLimit(), ofRate())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Reason> ofCoverage() {
        return switch (coverage.word()) {
            case COVERED -> Optional.empty();
            case NOT_COVERED -> Optional.of(Reason.NOT_COVERED);
            case NOT_TOLD -> Optional.of(Reason.COVERAGE_NOT_TOLD);
            case CONFLICT -> Optional.of(Reason.COVERAGE_CONFLICT);
        };
    }

    private Optional<Reason> ofShare() {
        if (share.unclear() || times.isEmpty()) {
            return Optional.of(Reason.SHARE_UNCLEAR);
        }
        return share.isTold() ? Optional.empty() : Optional.of(Reason.SHARE_NOT_TOLD);
    }

    private Optional<Reason> ofDeductible() {
        return switch (deductible.how()) {
            case TOLD -> Optional.empty();
            case NOT_TOLD -> Optional.of(Reason.DEDUCTIBLE_NOT_TOLD);
            case OF_FAMILY_ONLY -> Optional.of(Reason.DEDUCTIBLE_OF_FAMILY);
            case UNCLEAR -> Optional.of(Reason.DEDUCTIBLE_UNCLEAR);
        };
    }

    private Optional<Reason> ofMaximum() {
        return switch (maximum.how()) {
            case TOLD -> Optional.empty();
            case NOT_TOLD -> Optional.of(Reason.MAXIMUM_NOT_TOLD);
            case OF_FAMILY_ONLY -> Optional.of(Reason.MAXIMUM_OF_FAMILY);
            case UNCLEAR -> Optional.of(Reason.MAXIMUM_UNCLEAR);
        };
    }

    private Optional<Reason> ofLimit() {
        if (limit.unclear()) {
            return Optional.of(Reason.LIMIT_UNCLEAR);
        }
        return units == 0 ? Optional.of(Reason.LIMIT_USED_UP) : Optional.empty();
    }

    private Optional<Reason> ofRate() {
        return rate.isPresent() ? Optional.empty() : Optional.of(Reason.NO_RATE);
    }

    private int stay() {
        return Stay.of(level).units();
    }

    private Estimate estimate() {
        BigDecimal price = rate.orElseThrow().multiply(BigDecimal.valueOf(units));
        BigDecimal most = maximum.least();
        BigDecimal low = low(price).min(most);
        BigDecimal high = high(price).min(most);
        if (low.compareTo(high) < 0) {
            // Whole dollars: cents would claim to know more. The higher figure still never passes the maximum.
            low = low.setScale(0, RoundingMode.FLOOR);
            high = high.setScale(0, RoundingMode.CEILING).min(most);
        }
        return new Estimate(level, units, low, high, assumptions(price));
    }

    /** Where both are told, the smaller of co-pay and co-insurance alone. */
    private BigDecimal low(BigDecimal price) {
        BigDecimal first = deductible.least().min(price);
        BigDecimal byShare = first.add(share(price.subtract(first)));
        BigDecimal byCopay = copays(occasions().least()).min(price);
        if (share.copay().isEmpty()) {
            return byShare;
        }
        return share.coinsurance().isEmpty() ? byCopay : byCopay.min(byShare);
    }

    /** The deductible, and of the rest whatever is told. */
    private BigDecimal high(BigDecimal price) {
        BigDecimal first = deductible.most().min(price);
        BigDecimal rest = price.subtract(first);
        return first.add(share(rest).add(copays(occasions().most())).min(rest));
    }

    /** The patient's share of {@code dollars}, to the cent, half a cent up. */
    private BigDecimal share(BigDecimal dollars) {
        return dollars.multiply(share.rate()).setScale(CENTS, RoundingMode.HALF_UP);
    }

    private BigDecimal copays(int times) {
        return share.dollars().multiply(BigDecimal.valueOf(times));
    }

    private Times occasions() {
        return times.orElseThrow();
    }

    private List<Assumption> assumptions(BigDecimal price) {
        List<Assumption> all = new ArrayList<>();
        BigDecimal dollars = rate.orElseThrow();
        all.add(Assumption.of(Kind.PRICE, List.of(), BigDecimal.valueOf(units), dollars, price));
        if (!inNetwork) {
            all.add(Assumption.of(Kind.OUT_OF_NETWORK, List.of()));
        }
        limit.allowed().ifPresent(allowed -> all.addAll(ofLimit(allowed, dollars)));
        if (maximum.least().signum() == 0) {
            all.add(Assumption.of(Kind.MAXIMUM_REACHED, maximum.facts()));
        } else {
            all.addAll(ofWhatIsPaid());
            all.add(Assumption.of(Kind.MAXIMUM, maximum.facts(), maximum.least()));
        }
        if (coverage.authorization() == Authorization.REQUIRED) {
            all.add(Assumption.of(Kind.AUTHORIZATION, coverage.authorizationLines()));
        }
        notes.forEach(fact ->
                all.add(new Assumption(Kind.NOTE, List.of(), String.join(" ", fact.messages()), List.of(fact))));
        all.add(Assumption.of(Kind.SAME_YEAR, List.of()));
        all.add(Assumption.of(Kind.CLAIMS, List.of()));
        return all;
    }

    private List<Assumption> ofLimit(int allowed, BigDecimal dollars) {
        List<Assumption> all = new ArrayList<>();
        all.add(Assumption.of(
                limit.usedNotTold() ? Kind.LIMIT_USED_NOT_TOLD : Kind.LIMIT,
                limit.facts(),
                BigDecimal.valueOf(allowed)));
        if (units < stay()) {
            BigDecimal beyond = BigDecimal.valueOf(stay() - units);
            all.add(Assumption.of(Kind.BEYOND_LIMIT, limit.facts(), beyond, beyond.multiply(dollars)));
        }
        return all;
    }

    private List<Assumption> ofWhatIsPaid() {
        List<Assumption> all = new ArrayList<>();
        all.add(ofTheDeductible());
        share.coinsurance()
                .ifPresent(fact -> all.add(Assumption.of(
                        Kind.COINSURANCE, List.of(fact), share.rate().multiply(HUNDRED))));
        share.copay().ifPresent(fact -> all.add(ofCopay(fact)));
        List<Fact> told = Stream.of(share.copay(), share.coinsurance())
                .flatMap(Optional::stream)
                .toList();
        if (told.size() > 1) {
            all.add(Assumption.of(Kind.COPAY_AND_COINSURANCE, told));
        } else if (share.copay().isPresent() && deductible.most().signum() > 0) {
            all.add(Assumption.of(Kind.DEDUCTIBLE_PERHAPS, told));
        }
        return all;
    }

    private Assumption ofTheDeductible() {
        if (deductible.most().signum() == 0) {
            return Assumption.of(Kind.DEDUCTIBLE_MET, deductible.facts());
        }
        return deductible.least().compareTo(deductible.most()) == 0
                ? Assumption.of(Kind.DEDUCTIBLE, deductible.facts(), deductible.own())
                : Assumption.of(
                        Kind.DEDUCTIBLE_OF_FAMILY,
                        deductible.facts(),
                        deductible.family().orElseThrow(),
                        deductible.own());
    }

    private Assumption ofCopay(Fact fact) {
        Times often = occasions();
        BigDecimal dollars = Objects.requireNonNull(fact.amount());
        return often.isCertain()
                ? Assumption.of(Kind.COPAY, List.of(fact), dollars, BigDecimal.valueOf(often.least()))
                : Assumption.of(
                        Kind.COPAY_HOW_OFTEN,
                        List.of(fact),
                        dollars,
                        BigDecimal.valueOf(often.least()),
                        BigDecimal.valueOf(often.most()));
    }
}
