package org.milepost.staff.web;

import java.util.List;
import java.util.Optional;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;

/**
 * A page of the audit trail.
 *
 * @param form what was asked
 * @param unusual whether only the unusual was asked for
 * @param asked whether anything was asked that may leave entries out
 * @param lines the entries, newest first
 * @param people whose entries can be asked for
 * @param all the address of all entries that fit
 * @param onlyUnusual the address of the unusual among them
 * @param export the address of the same as a table for other programs
 * @param newest the address of the newest page; empty where this is it
 * @param older the address of the next page; empty where this is the last
 * @param signed how far the chain is signed, in words
 * @param t the module's texts
 */
public record AuditPage(
        Submission form,
        boolean unusual,
        boolean asked,
        List<Line> lines,
        List<Choice> people,
        String all,
        String onlyUnusual,
        String export,
        Optional<String> newest,
        Optional<String> older,
        Optional<String> signed,
        Texts t) {
    public AuditPage {
        lines = List.copyOf(lines);
        people = List.copyOf(people);
    }

    /**
     * One entry in words.
     *
     * @param exact when, to the millisecond, as HTML reads it
     * @param when when, by the center's clock, or by UTC where there is none
     * @param what what was done
     * @param number the inquiry's number, which leads to all that was done with it; blank for others
     * @param record the record's name where it is no inquiry
     * @param reasons why somebody should look at it
     */
    public record Line(
            String exact,
            String when,
            String who,
            List<String> roles,
            String address,
            String what,
            String number,
            String record,
            String shown,
            String center,
            String purpose,
            boolean allowed,
            List<String> reasons) {
        public Line {
            roles = List.copyOf(roles);
            reasons = List.copyOf(reasons);
        }
    }
}
