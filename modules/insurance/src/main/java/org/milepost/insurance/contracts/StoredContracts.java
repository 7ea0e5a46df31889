package org.milepost.insurance.contracts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.milepost.insurance.Contract;
import org.milepost.insurance.ContractTerms;
import org.milepost.insurance.Contracts;
import org.milepost.insurance.PayerId;
import org.milepost.staff.CenterId;

/** Contracts in the database. */
@ApplicationScoped
@Transactional
class StoredContracts implements Contracts {
    private final ContractStore store;
    private final Clock clock;

    @Inject
    StoredContracts(ContractStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public List<Contract> of(CenterId center) {
        return store.of(center).stream().map(ContractRevision::contract).toList();
    }

    @Override
    public ContractTerms terms(CenterId center, PayerId payer, List<String> plans, LocalDate day) {
        List<Contract> contracts = of(center).stream()
                .filter(contract -> contract.payer().equals(payer))
                .toList();
        return ContractTerms.of(contracts, plans, day);
    }

    @Override
    public void publish(Contract contract) {
        store.add(new ContractRevision(contract, 1, false, clock.instant(), null));
    }
}
