/** Knows who is asking: sessions and Jakarta Security. */
@NullMarked
package org.milepost.staff.signin;

import org.jspecify.annotations.NullMarked;
