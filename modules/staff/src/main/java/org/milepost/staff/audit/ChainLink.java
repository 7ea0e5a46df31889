package org.milepost.staff.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.milepost.chain.Chain;

/** One link of the chain: which entry stands at its position, and the hash for it and for all before. */
@Entity(name = "staff_ChainLink")
@Table(schema = "staff", name = "audit_link")
class ChainLink {
    @Id
    private long position;

    @Column(nullable = false)
    private long entry;

    @Column(nullable = false)
    private byte[] hash;

    protected ChainLink() {} // for Hibernate

    /** The link to the entry that was closed last, which came in as {@code entry}. */
    ChainLink(Chain chain, long entry) {
        this.position = chain.position();
        this.entry = entry;
        this.hash = chain.hash();
    }

    /** The chain that ends here. */
    Chain chain() {
        return Chain.after(position, hash);
    }
}
