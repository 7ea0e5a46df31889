/** Knows who is asking: password, session, Jakarta Security. */
@NullMarked
package org.milepost.staff.signin;

import org.jspecify.annotations.NullMarked;
