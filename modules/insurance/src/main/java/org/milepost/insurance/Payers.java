package org.milepost.insurance;

import java.util.List;
import java.util.Optional;
import org.milepost.platform.PageTag;

/** The payers that we can ask. */
public interface Payers {
    /** What every kept page carries that lists them. */
    PageTag ALL = new PageTag("payers");

    /** Every payer, by name, also those that are no longer in use. */
    List<Payer> all();

    /** Those that a person may name and that are newly asked, by name. */
    List<Payer> inUse();

    /** Empty if no payer has this name. */
    Optional<Payer> find(PayerId id);

    /** Lists the payer so from now on; one that is new is in use. */
    void publish(Payer payer);

    /** Whether the payer is in use from now on. Where it is not it keeps its name, and what was asked of it stays. */
    void use(PayerId id, boolean used);
}
