/** Who works in the network, how they sign in, and what each may do at which center. */
@NullMarked
package org.milepost.staff;

import org.jspecify.annotations.NullMarked;
