package org.milepost.insurance.benefits;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a rejection asks for (AAA03), and of whom.
 *
 * @param code the payer's code
 * @param known whether it is in our table
 * @param actor who has to act
 * @param remedy what the system can do by itself
 * @param corrections what a visitor is asked to look at again
 */
public record RejectReason(String code, boolean known, Actor actor, Remedy remedy, Set<Correction> corrections) {
    /** Who has to act. */
    public enum Actor {
        /** The visitor, with one correction. */
        VISITOR,
        /** We ask again by ourselves. */
        SYSTEM,
        /** Our access, our ids or our enrollment: never shown to a visitor as theirs. */
        OPERATIONS,
        /** A person at the office. */
        OFFICE
    }

    /** What the system does by itself. */
    public enum Remedy {
        NONE,
        /** Ask the same again, not before 90 seconds. */
        LATER,
        /** Ask for today. */
        ASK_FOR_TODAY,
        /** Ask without the sex. */
        LEAVE_SEX_OUT,
        /** Ask for the plan only (30). */
        ASK_FOR_PLAN
    }

    /** What a visitor may have to correct. */
    public enum Correction {
        PAYER,
        MEMBER_ID,
        NAME,
        BIRTH_DATE,
        RELATIONSHIP
    }

    private static final Map<String, RejectReason> TABLE = table();

    public RejectReason {
        corrections = Set.copyOf(corrections);
    }

    /** The meaning of {@code code}; where it is in no table, the office looks at it. */
    public static RejectReason of(String code) {
        RejectReason reason = TABLE.get(code);
        return reason != null ? reason : new RejectReason(code, false, Actor.OFFICE, Remedy.NONE, Set.of());
    }

    /** Every code in the table. */
    public static Set<String> codes() {
        return TABLE.keySet();
    }

    private static Map<String, RejectReason> table() {
        Map<String, RejectReason> table = new HashMap<>();
        putSystem(table, Remedy.LATER, "42", "80");
        putSystem(table, Remedy.ASK_FOR_TODAY, "56", "57", "62", "63");
        putSystem(table, Remedy.LEAVE_SEX_OUT, "66", "74");
        putSystem(table, Remedy.ASK_FOR_PLAN, "53", "54", "55", "69", "70");
        put(
                table,
                Actor.OPERATIONS,
                "04",
                "15",
                "41",
                "43",
                "44",
                "45",
                "46",
                "47",
                "48",
                "49",
                "50",
                "51",
                "52",
                "79",
                "97",
                "T4");
        put(table, Actor.OFFICE, "33", "61", "78", "98", "AA", "AE", "AF", "AG", "AO", "CI", "E8", "IA", "MA");
        putVisitor(table, Set.of(Correction.BIRTH_DATE), "58", "60", "71");
        putVisitor(table, Set.of(Correction.MEMBER_ID), "64", "72");
        putVisitor(table, Set.of(Correction.NAME), "65", "73");
        putVisitor(
                table,
                Set.of(Correction.PAYER, Correction.MEMBER_ID, Correction.NAME, Correction.BIRTH_DATE),
                "67",
                "75");
        putVisitor(table, Set.of(Correction.MEMBER_ID, Correction.NAME, Correction.BIRTH_DATE), "68", "76");
        putVisitor(table, Set.of(Correction.RELATIONSHIP), "77");
        return Map.copyOf(table);
    }

    private static void putSystem(Map<String, RejectReason> table, Remedy remedy, String... codes) {
        for (String code : codes) {
            table.put(code, new RejectReason(code, true, Actor.SYSTEM, remedy, Set.of()));
        }
    }

    private static void putVisitor(Map<String, RejectReason> table, Set<Correction> corrections, String... codes) {
        for (String code : codes) {
            table.put(code, new RejectReason(code, true, Actor.VISITOR, Remedy.NONE, corrections));
        }
    }

    private static void put(Map<String, RejectReason> table, Actor actor, String... codes) {
        for (String code : codes) {
            table.put(code, new RejectReason(code, true, actor, Remedy.NONE, Set.of()));
        }
    }
}
