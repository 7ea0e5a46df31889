/** Counts tries. */
@NullMarked
package org.milepost.platform.limits;

import org.jspecify.annotations.NullMarked;
