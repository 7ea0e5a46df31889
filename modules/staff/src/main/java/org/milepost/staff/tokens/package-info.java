/** Lets programs in, in the name of an account. */
@NullMarked
package org.milepost.staff.tokens;

import org.jspecify.annotations.NullMarked;
