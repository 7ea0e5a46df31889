/** Keeps rendered pages as bytes and lets them fall on all nodes. */
@NullMarked
package org.milepost.platform.cache;

import org.jspecify.annotations.NullMarked;
