package org.milepost.insurance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The list of payers, for whoever keeps it: every call asks for {@link org.milepost.staff.Permission#MANAGE_PAYERS}. A file is looked at
 * first and taken in afterwards, whole or not at all; payers that it does not name stay as they are.
 */
public interface PayerDirectory {
    /** The payers that {@code written} may mean, the likeliest first; all of them by name where it is blank. */
    List<Payer> find(String written);

    /** Empty if no payer has this name. */
    Optional<Payer> find(PayerId id);

    /** What is wrong with {@code payer}, part by part; nothing where it may be listed so. */
    Map<Part, PayerFault> problems(Payer payer);

    /**
     * Lists the payer so from now on. To be called where {@link #problems} names none.
     *
     * @throws PayerListed where another one has its id at the clearinghouse by now
     */
    void change(Payer payer);

    /** Those that are no longer in use. */
    Set<PayerId> outOfUse();

    /**
     * Whether the payer is in use from now on: offered to whoever names their plan, and newly asked.
     *
     * @throws java.util.NoSuchElementException where there is no such payer
     */
    void use(PayerId id, boolean used);

    /** Who has the id of {@code payer}, or its id at the clearinghouse, already. */
    Optional<Payer> listedAs(Payer payer);

    /**
     * Lists a payer that was not in the list. To be called where {@link #problems} names none.
     *
     * @throws PayerListed where it is in the list already
     */
    void add(Payer payer);

    /**
     * Keeps a file for a day, until it is taken in.
     *
     * @param csv at most {@link #MOST_BYTES}
     */
    UploadId upload(byte[] csv);

    /** What taking the file in would do now; empty where there is no such file any more. */
    Optional<Preview> preview(UploadId upload);

    /**
     * Takes the file in, and lets it go.
     *
     * @throws UploadNotUsable where there is no such file any more, or something in it is faulty
     */
    Preview take(UploadId upload);

    /** How large a file may be. */
    int MOST_BYTES = 2 * 1024 * 1024;

    /** A part of a payer that somebody writes. */
    enum Part {
        NAME,
        CONNECTION_ID,
        ALIASES
    }

    /**
     * What a file would do.
     *
     * @param added payers that are not in the list
     * @param changed payers that are, otherwise
     * @param same how many are in the list just so
     * @param faulty what can't be read, by its line
     */
    record Preview(List<Payer> added, List<Change> changed, int same, List<Faulty> faulty) {
        public Preview {
            added = List.copyOf(added);
            changed = List.copyOf(changed);
            faulty = List.copyOf(faulty);
        }

        /** Whether it may be taken in. */
        public boolean isUsable() {
            return faulty.isEmpty();
        }

        /** Whether taking it in would change anything. */
        public boolean changesSomething() {
            return !added.isEmpty() || !changed.isEmpty();
        }
    }

    /** A payer as it is in the list, and as it would be. */
    record Change(Payer before, Payer after) {}

    /** What is wrong with a line, counted from 1 for the header. */
    record Faulty(long line, PayerFault fault) {}
}
