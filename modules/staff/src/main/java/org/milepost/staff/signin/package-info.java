/** Knows who is asking: the sessions of staff, and the guard of the console. */
@NullMarked
package org.milepost.staff.signin;

import org.jspecify.annotations.NullMarked;
