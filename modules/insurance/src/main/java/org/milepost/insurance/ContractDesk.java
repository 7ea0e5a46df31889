package org.milepost.insurance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.milepost.staff.CenterId;

/**
 * A center's contracts for whoever keeps them: every call asks for {@link org.milepost.staff.Permission#MANAGE_CONTRACTS} at that center,
 * and every change is an entry in the audit trail. Each state of a contract is kept, so that the last change can be undone.
 */
public interface ContractDesk {
    /** The contracts of {@code center}, by payer and plan, the newest first. */
    List<Entry> of(CenterId center);

    /** Empty if the center has no such contract. */
    Optional<Entry> find(CenterId center, ContractId id);

    /**
     * Writes {@code contract} down.
     *
     * @throws ContractsOverlap if another one says something of the same plans on the same days
     */
    void add(Contract contract);

    /**
     * Puts {@code contract} in the place of how it stood.
     *
     * @param revision how it stood when somebody began to change it
     * @throws ContractsOverlap if another one says something of the same plans on the same days
     * @throws ContractChanged if it stands otherwise by now
     */
    void change(Contract contract, int revision);

    /**
     * Ends the contract with {@code lastDay}, which is its first day or later.
     *
     * @throws ContractChanged if it stands otherwise by now
     */
    void end(CenterId center, ContractId id, int revision, LocalDate lastDay);

    /**
     * Takes back what was changed last: the contract stands as before, or is gone where it was just written down.
     *
     * @throws ContractsOverlap if meanwhile another one says something of the same plans on the same days
     * @throws ContractChanged if it stands otherwise by now
     */
    void undo(CenterId center, ContractId id, int revision);

    /**
     * A contract as it stands.
     *
     * @param revision how often it was changed, the first writing included
     * @param changedAt when it came to stand so
     * @param changedBy who wrote it so; empty text where nobody at the console did
     */
    record Entry(Contract contract, int revision, Instant changedAt, String changedBy) {}
}
