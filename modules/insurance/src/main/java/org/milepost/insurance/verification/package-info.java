/** Asks payers with consent, keeps each exchange sealed, and decides what comes next. */
@NullMarked
package org.milepost.insurance.verification;

import org.jspecify.annotations.NullMarked;
