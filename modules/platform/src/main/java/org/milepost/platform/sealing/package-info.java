/** Seals private values with keys of their own. */
@NullMarked
package org.milepost.platform.sealing;

import org.jspecify.annotations.NullMarked;
