/** The centers of the demo network, all invented. */
@NullMarked
package org.milepost.locations.demo;

import org.jspecify.annotations.NullMarked;
