package org.milepost.insurance.connections;

import java.util.Optional;
import org.milepost.insurance.ConnectionFault;

/** Where staff may have questions sent: what they type decides what this server talks to. */
interface Destinations {
    /** What is wrong with {@code address}; empty where questions may go there. */
    Optional<ConnectionFault> fault(String address);
}
