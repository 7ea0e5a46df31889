package org.milepost.platform.cache;

import java.util.Optional;
import org.milepost.platform.Keeping;

/** The pages that this node keeps, as the filter before every request sees them. */
public interface KeptPages {
    /** The page kept for {@code path}, if it still holds. */
    Optional<KeptPage> find(String path);

    /** A mark of this moment, to be taken before a page is made. */
    long mark();

    /**
     * Keeps {@code page}, unless something was dropped since {@code mark}: then the page may be made of what is no longer so.
     *
     * @param path the path that asks for it
     */
    void keep(String path, KeptPage page, Keeping keeping, long mark);
}
