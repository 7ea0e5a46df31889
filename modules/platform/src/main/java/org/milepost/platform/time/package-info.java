/** Tells the time. */
@NullMarked
package org.milepost.platform.time;

import org.jspecify.annotations.NullMarked;
