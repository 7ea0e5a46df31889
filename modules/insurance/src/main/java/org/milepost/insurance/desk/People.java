package org.milepost.insurance.desk;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.milepost.insurance.x12.Segment;
import org.milepost.insurance.x12.Transaction;

/**
 * The names and ids of the people that a transaction speaks of. Payers write them in places that are meant for others: a member id as a
 * group number, a name as that of a plan.
 *
 * @param words their ids, and their names in either order, in capitals and without what stands between
 */
record People(Set<String> words) {
    /** What is shorter tells nobody apart. */
    private static final int SHORTEST_ID = 4;

    private static final String ORGANIZATION = "2";
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Nobody. */
    static final People NOBODY = new People(Set.of());

    People {
        words = Set.copyOf(words);
    }

    /** Those in {@code transaction}. */
    static People in(Transaction transaction) {
        Set<String> words = new HashSet<>();
        for (Segment nm1 : transaction.all("NM1")) {
            if (!nm1.element(2).equals(ORGANIZATION)) {
                String last = plain(nm1.element(3));
                String first = plain(nm1.element(4));
                if (!last.isEmpty() && !first.isEmpty()) {
                    words.add(last + first);
                    words.add(first + last);
                }
                String id = plain(nm1.element(9));
                if (id.length() >= SHORTEST_ID) {
                    words.add(id);
                }
            }
        }
        return new People(words);
    }

    /** Whether {@code text} is the name or the id of one of them. */
    boolean have(String text) {
        return !words.isEmpty() && words.contains(plain(text));
    }

    private static String plain(String text) {
        return BETWEEN.matcher(text.toUpperCase(Locale.ROOT)).replaceAll("");
    }
}
