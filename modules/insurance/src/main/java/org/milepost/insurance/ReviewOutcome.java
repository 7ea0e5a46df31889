package org.milepost.insurance;

import java.time.LocalDate;
import java.util.Optional;
import org.milepost.locations.LevelOfCare;
import org.milepost.platform.Private;

/**
 * What became of asking a plan to authorize care. Prints as {@code •••}.
 *
 * @param state PENDING, AUTHORIZED, REFUSED or WITHDRAWN
 * @param asked who was asked: the payer, or whoever manages its utilization; empty where nobody was, which is so only of WITHDRAWN
 * @param number the authorization's number, or that of the case; may be blank unless it is AUTHORIZED
 * @param level the level of care it is about
 * @param granted how much of it was granted; empty where that was not told
 * @param from the first day granted
 * @param until the last day granted
 * @param next when the plan reviews it again, or is to be asked again; always there while it is PENDING
 * @param signed when the person signed the center's consent that lets it tell what authorization asks for; always there where somebody was
 *     asked
 * @param words why, whom they spoke to, what the plan wants; may be blank unless it is REFUSED or WITHDRAWN
 */
public record ReviewOutcome(
        ReviewState state,
        String asked,
        Private number,
        LevelOfCare level,
        Optional<Granted> granted,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<LocalDate> next,
        Optional<LocalDate> signed,
        Private words) {
    public ReviewOutcome {
        require(state.isOutcome(), "An outcome is pending, authorized, refused or withdrawn.");
        require(state == ReviewState.WITHDRAWN || !asked.isBlank(), "Whoever decided was asked.");
        require(asked.isBlank() || signed.isPresent(), "Nobody is asked without the person's consent to that.");
        require(state != ReviewState.AUTHORIZED || !number.isBlank(), "An authorization has its number.");
        require(state != ReviewState.PENDING || next.isPresent(), "What is pending is asked for again on a day.");
        require(
                (state != ReviewState.REFUSED && state != ReviewState.WITHDRAWN) || !words.isBlank(),
                "A refusal and a withdrawal have their reason.");
        require(
                from.isEmpty() || until.isEmpty() || !until.get().isBefore(from.get()),
                "The last day is not before the first.");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** Whether it tells that somebody at the plan was told about the person. */
    public boolean wasAsked() {
        return !asked.isBlank();
    }

    /** How much was granted, such as five days. */
    public record Granted(int amount, Unit unit) {
        public Granted {
            require(amount > 0, "What was granted is more than nothing.");
        }
    }

    /** In what a plan grants care. */
    public enum Unit {
        DAYS,
        VISITS,
        UNITS
    }

    @Override
    public String toString() {
        return "•••";
    }
}
