package org.milepost.insurance.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        return listed().map(ListedPayer::payer).toList();
    }

    @Override
    public List<Payer> inUse() {
        return listed().filter(ListedPayer::isInUse).map(ListedPayer::payer).toList();
    }

    private Stream<ListedPayer> listed() {
        return database.createQuery(
                        "select p from insurance_Payer p left join fetch p.aliases order by p.name", ListedPayer.class)
                .getResultStream()
                .distinct();
    }

    @Override
    public Optional<Payer> find(PayerId id) {
        return row(id).map(ListedPayer::payer);
    }

    private Optional<ListedPayer> row(PayerId id) {
        return Optional.ofNullable(database.find(ListedPayer.class, id.value()));
    }

    @Override
    public void publish(Payer payer) {
        row(payer.id()).ifPresentOrElse(listed -> listed.list(payer), () -> database.persist(new ListedPayer(payer)));
        pages.drop(ALL);
    }

    @Override
    public void use(PayerId id, boolean used) {
        row(id).orElseThrow().use(used);
        pages.drop(ALL);
    }
}
