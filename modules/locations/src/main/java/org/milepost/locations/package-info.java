/** The centers of the network, what each offers and when, and the nearest one that can help. */
@NullMarked
package org.milepost.locations;

import org.jspecify.annotations.NullMarked;
