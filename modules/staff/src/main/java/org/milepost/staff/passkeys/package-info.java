/** Passkeys: made, kept as public keys, and checked when they sign in. */
@NullMarked
package org.milepost.staff.passkeys;

import org.jspecify.annotations.NullMarked;
