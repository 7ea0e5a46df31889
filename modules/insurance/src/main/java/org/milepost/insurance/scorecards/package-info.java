/** How payers answer, counted over all that was asked and without looking at any of it. */
@NullMarked
package org.milepost.insurance.scorecards;

import org.jspecify.annotations.NullMarked;
