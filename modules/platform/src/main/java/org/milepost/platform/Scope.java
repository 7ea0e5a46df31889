package org.milepost.platform;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * On whose behalf the current thread works. Every transaction carries it into the database, where row-level security decides which rows
 * of a person's records exist for it; where nobody said, none do.
 */
public sealed interface Scope {
    /** Somebody who is not known: may hand in a record, and read none. */
    record Visitor() implements Scope {}

    /**
     * A visitor who proved by a secret of their own that one record is theirs.
     *
     * @param record its id
     */
    record Own(UUID record) implements Scope {}

    /**
     * A member of staff.
     *
     * @param account whose
     * @param records where they may read people's records
     * @param audit where they may see who looked at which record
     */
    record Staff(UUID account, Places records, Places audit) implements Scope {}

    /**
     * Work that nobody waits for; reaches every record.
     *
     * @param purpose what for, a few words of ours
     */
    record Job(String purpose) implements Scope {}

    /**
     * Where a member of staff reaches.
     *
     * @param everywhere in the whole network
     * @param names otherwise, in the places of these names
     */
    record Places(boolean everywhere, Set<String> names) {
        public Places {
            names = Set.copyOf(names);
        }
    }

    /** The scope of the current thread; empty where none was entered. */
    static Optional<Scope> current() {
        return Optional.ofNullable(Entered.CURRENT.get());
    }

    /** Enters {@code scope} on the current thread, until what this returns is left. */
    static Entered enter(Scope scope) {
        return new Entered(scope);
    }

    /** Goes on in {@code scope} until the one that was entered before is left: now it is known who asks. */
    static void become(Scope scope) {
        Entered.CURRENT.set(scope);
    }

    /** Does {@code work} in {@code scope}. */
    static <T> T within(Scope scope, Supplier<T> work) {
        Entered entered = enter(scope);
        try {
            return work.get();
        } finally {
            entered.leave();
        }
    }

    /** A scope that was entered. */
    final class Entered {
        private static final ThreadLocal<Scope> CURRENT = new ThreadLocal<>();

        private final Optional<Scope> before = current();

        private Entered(Scope scope) {
            CURRENT.set(scope);
        }

        /** Goes back to the scope before, whatever was entered since. */
        public void leave() {
            before.ifPresentOrElse(CURRENT::set, CURRENT::remove);
        }
    }
}
