package org.milepost.insurance.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.milepost.insurance.Payer;
import org.milepost.insurance.PayerId;
import org.milepost.insurance.Payers;
import org.milepost.platform.PageCache;

/** Payers in the database. */
@ApplicationScoped
@Transactional
class StoredPayers implements Payers {
    private final EntityManager database;
    private final PageCache pages;

    @Inject
    StoredPayers(EntityManager database, PageCache pages) {
        this.database = database;
        this.pages = pages;
    }

    @Override
    public List<Payer> all() {
        return database.createQuery(
                        "select p from insurance_Payer p left join fetch p.aliases order by p.name", ListedPayer.class)
                .getResultStream()
                .distinct()
                .map(ListedPayer::payer)
                .toList();
    }

    @Override
    public Optional<Payer> find(PayerId id) {
        return Optional.ofNullable(database.find(ListedPayer.class, id.value())).map(ListedPayer::payer);
    }

    @Override
    public void publish(Payer payer) {
        database.merge(new ListedPayer(payer));
        pages.drop(ALL);
    }
}
