package org.milepost.insurance.benefits;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

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
        List<Fact> closest = Scope.closest(deciding, scope::distanceThenTier);
        List<Fact> closestTier = Scope.closest(deciding, scope::tierThenDistance);
        // A closer service type and a closer tier may disagree; then the line that excludes is the one that bites.
        boolean excludedByTier =
                word(closest) == Coverage.Word.COVERED && word(closestTier) == Coverage.Word.NOT_COVERED;
        List<Fact> lines = excludedByTier ? closestTier : closest;
        Coverage.Word word = word(lines);
        noteContradictions(word, lines);
        noteTold(word, lines, deciding);
        List<Fact> because = because(word, lines, deciding);
        List<Fact> authorizing = Scope.closest(
                Fact.those(ofTier, fact -> fact.authorization() != Authorization.NOT_TOLD), scope::distanceThenTier);
        return new Coverage(
                word,
                word == Coverage.Word.NOT_TOLD
                        || because.stream()
                                .noneMatch(fact -> fact.key().places().isEmpty()),
                because,
                authorization(authorizing),
                authorizing,
                share(ofTier));
    }

    /** The lines that decide, and those beside them that say the same of another service type for the same sort of place. */
    private List<Fact> because(Coverage.Word word, List<Fact> lines, List<Fact> deciding) {
        if (word != Coverage.Word.COVERED && word != Coverage.Word.NOT_COVERED) {
            return lines;
        }
        Fact decisive = lines.get(0);
        Set<Fact> decisiveLines = Collections.newSetFromMap(new IdentityHashMap<>());
        decisiveLines.addAll(lines);
        return Fact.those(
                deciding,
                fact -> decisiveLines.contains(fact)
                        || (scope.placeDistance(fact) == scope.placeDistance(decisive)
                                && fact.network().distance()
                                        <= decisive.network().distance()
                                && word(fact) == word));
    }

    private List<Fact> share(List<Fact> ofTier) {
        List<Fact> share = new ArrayList<>();
        for (Information kind : SHARE) {
            List<Fact> ofKind = Fact.those(
                    ofTier, fact -> fact.information() == kind && (fact.tellsCost() || fact.hasUnclearShare()));
            share.addAll(Scope.closest(ofKind, scope::distanceThenTier));
        }
        return share;
    }

    private void noteContradictions(Coverage.Word word, List<Fact> lines) {
        if (word == Coverage.Word.CONFLICT) {
            find(Finding.Kind.COVERAGE_CONTRADICTED, lines, fact -> true);
        } else if (word == Coverage.Word.COVERED) {
            find(
                    Finding.Kind.PARTLY_EXCLUDED,
                    lines,
                    fact -> !fact.information().isActive());
        }
    }

    /** What a person told of this very level decides; that an answer says otherwise is for the office to know. */
    private void noteTold(Coverage.Word word, List<Fact> lines, List<Fact> deciding) {
        boolean otherwise = lines.stream().anyMatch(Fact::namesItsLevel)
                && deciding.stream().filter(fact -> !fact.isByPhone()).anyMatch(fact -> word(fact) != word);
        if (otherwise) {
            find(Finding.Kind.TOLD_OTHERWISE_BY_PHONE, lines, Fact::namesItsLevel);
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
        List<Fact> not = Fact.those(lines, fact -> !fact.information().isActive());
        Set<Fact.Key> refused = new HashSet<>();
        not.forEach(fact -> refused.add(fact.key().subject()));
        return !not.isEmpty()
                && lines.stream()
                        .filter(fact -> fact.information().isActive())
                        .anyMatch(fact -> refused.contains(fact.key().subject()));
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

    private void find(Finding.Kind kind, List<Fact> lines, Predicate<Fact> which) {
        lines.stream()
                .filter(which)
                .map(line -> new Finding(kind, line.source()))
                .forEach(findings::add);
    }
}
