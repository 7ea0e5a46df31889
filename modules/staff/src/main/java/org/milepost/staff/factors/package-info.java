/** Second factors: authenticator apps and recovery codes. */
@NullMarked
package org.milepost.staff.factors;

import org.jspecify.annotations.NullMarked;
