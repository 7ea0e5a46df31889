package org.milepost.platform;

/** Rendered public pages, kept in the memory of every node. */
public interface PageCache {
    /**
     * Lets every page fall that is made of one of {@code tags}, on all nodes, once the transaction around this call commits; after a
     * rollback nothing falls.
     */
    void drop(PageTag... tags);
}
