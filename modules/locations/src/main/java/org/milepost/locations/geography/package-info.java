/** Where things lie: ZIP codes, and the outlines of the states. */
@NullMarked
package org.milepost.locations.geography;

import org.jspecify.annotations.NullMarked;
