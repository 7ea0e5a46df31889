/** Sends notices by e-mail; the one place that knows of mail. */
@NullMarked
package org.milepost.platform.notices;

import org.jspecify.annotations.NullMarked;
