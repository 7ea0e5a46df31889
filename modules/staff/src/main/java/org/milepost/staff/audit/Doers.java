package org.milepost.staff.audit;

/** Knows who works on the current thread. */
interface Doers {
    /** Who it is. @throws IllegalStateException where nobody said on whose behalf the thread works */
    Doer current();
}
