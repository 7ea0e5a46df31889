/** Keeps what people agreed to, and what was disclosed under it. */
@NullMarked
package org.milepost.intake.consent;

import org.jspecify.annotations.NullMarked;
