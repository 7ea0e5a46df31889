package org.milepost.insurance.benefits;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether what a {@link Scope} holds is covered on one tier. Only EB01 1 to 4 says yes and only I says no; silence and everything else
 * stay untold.
 */
final class CoverageRules {
    private static final List<Information> SHARE =
            List.of(Information.COPAY, Information.COINSURANCE, Information.DEDUCTIBLE);

    private final Scope scope;
    private final List<Fact> facts;
    private final List<Finding> findings;

    /**
     * @param scope what is asked of
     * @param facts what is said of it and holds on the date asked
     * @param findings takes what the office should know
     */
    CoverageRules(Scope scope, List<Fact> facts, List<Finding> findings) {
        this.scope = scope;
        this.facts = facts;
        this.findings = findings;
    }

    /** What is told on {@code tier}, in or out of network. */
    Coverage on(NetworkTier tier) {
        List<Fact> ofTier = Fact.those(facts, fact -> fact.network().speaksOf(tier));
        List<Fact> deciding = Fact.those(
                ofTier,
                fact -> fact.information().isActive()
                        || fact.information().isInactive()
                        || fact.information() == Information.NOT_COVERED);
        List<Fact> lines = decisive(deciding);
        Coverage.Word word = word(lines);
        noteContradictions(word, lines);
        noteTold(word, lines, deciding);
        List<Fact> because = because(word, lines, deciding);
        List<Fact> authorizing =
                Scope.closest(ofTier, fact -> fact.authorization() != Authorization.NOT_TOLD, scope::distanceThenTier);
        return new Coverage(
                word,
                word == Coverage.Word.NOT_TOLD
                        || !Fact.any(because, fact -> fact.key().places().isEmpty()),
                because,
                authorization(authorizing),
                authorizing,
                share(ofTier));
    }

    /** A closer service type and a closer tier may disagree; then the line that excludes is the one that bites. */
    private List<Fact> decisive(List<Fact> deciding) {
        List<Fact> closest = Scope.closest(deciding, any -> true, scope::distanceThenTier);
        if (word(closest) == Coverage.Word.COVERED) {
            List<Fact> closestTier = Scope.closest(deciding, any -> true, scope::tierThenDistance);
            return word(closestTier) == Coverage.Word.NOT_COVERED ? closestTier : closest;
        }
        return closest;
    }

    /** The lines that decide, and those beside them that say the same of another service type for the same sort of place. */
    private List<Fact> because(Coverage.Word word, List<Fact> lines, List<Fact> deciding) {
        if (word != Coverage.Word.COVERED && word != Coverage.Word.NOT_COVERED) {
            return lines;
        }
        Fact decisive = lines.get(0);
        int distance = scope.distanceThenTier(decisive);
        return Fact.those(
                deciding,
                fact -> scope.distanceThenTier(fact) == distance
                        || (scope.placeDistance(fact) == scope.placeDistance(decisive)
                                && fact.network().distance()
                                        <= decisive.network().distance()
                                && word(fact) == word));
    }

    private List<Fact> share(List<Fact> ofTier) {
        List<Fact> share = new ArrayList<>();
        for (Information kind : SHARE) {
            share.addAll(Scope.closest(
                    ofTier,
                    fact -> fact.information() == kind && (fact.tellsCost() || fact.hasUnclearShare()),
                    scope::distanceThenTier));
        }
        return share;
    }

    private void noteContradictions(Coverage.Word word, List<Fact> lines) {
        if (word == Coverage.Word.CONFLICT) {
            findings.addAll(Finding.of(Finding.Kind.COVERAGE_CONTRADICTED, lines, any -> true));
        } else if (word == Coverage.Word.COVERED) {
            findings.addAll(Finding.of(
                    Finding.Kind.PARTLY_EXCLUDED,
                    lines,
                    line -> !line.information().isActive()));
        }
    }

    /** What a person told of this very level decides; that an answer says otherwise is for the office to know. */
    private void noteTold(Coverage.Word word, List<Fact> lines, List<Fact> deciding) {
        boolean otherwise = Fact.any(lines, Fact::namesItsLevel)
                && Fact.any(deciding, fact -> !fact.isByPhone() && word(fact) != word);
        if (otherwise) {
            findings.addAll(Finding.of(Finding.Kind.TOLD_OTHERWISE_BY_PHONE, lines, Fact::namesItsLevel));
        }
    }

    private static Coverage.Word word(List<Fact> lines) {
        boolean covered = false;
        boolean excluded = false;
        for (Fact line : lines) {
            covered |= line.information().isActive();
            excluded |= line.information() == Information.NOT_COVERED;
        }
        if (covered) {
            return contradicts(lines) ? Coverage.Word.CONFLICT : Coverage.Word.COVERED;
        }
        return excluded ? Coverage.Word.NOT_COVERED : Coverage.Word.NOT_TOLD;
    }

    private static Coverage.Word word(Fact line) {
        return line.information().isActive()
                ? Coverage.Word.COVERED
                : line.information() == Information.NOT_COVERED ? Coverage.Word.NOT_COVERED : Coverage.Word.NOT_TOLD;
    }

    /** Whether one key is told to be covered and not. */
    private static boolean contradicts(List<Fact> lines) {
        Set<Fact.Key> refused = new HashSet<>();
        for (Fact line : lines) {
            if (!line.information().isActive()) {
                refused.add(line.key().subject());
            }
        }
        return !refused.isEmpty()
                && Fact.any(
                        lines,
                        line -> line.information().isActive()
                                && refused.contains(line.key().subject()));
    }

    private static Authorization authorization(List<Fact> lines) {
        Authorization told = Authorization.NOT_TOLD;
        for (Fact line : lines) {
            if (line.authorization() == Authorization.REQUIRED) {
                return Authorization.REQUIRED;
            }
            told = line.authorization();
        }
        return told;
    }
}
