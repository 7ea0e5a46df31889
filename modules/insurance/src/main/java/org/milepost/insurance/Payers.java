package org.milepost.insurance;

import java.util.List;
import java.util.Optional;
import org.milepost.platform.PageTag;

/** The payers that we can ask. */
public interface Payers {
    /** What every kept page carries that lists them. */
    PageTag ALL = new PageTag("payers");

    /** Every payer, by name. */
    List<Payer> all();

    /** Empty if no payer has this name. */
    Optional<Payer> find(PayerId id);

    /** Lists the payer from now on. */
    void publish(Payer payer);
}
