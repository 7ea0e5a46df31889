/** Reads and writes X12 interchanges: delimiters, segments, envelopes and the 270; it knows nothing of what a benefit means. */
@NullMarked
package org.milepost.insurance.x12;

import org.jspecify.annotations.NullMarked;
