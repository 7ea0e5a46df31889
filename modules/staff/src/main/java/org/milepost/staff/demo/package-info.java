/** The staff of the demo network. */
@NullMarked
package org.milepost.staff.demo;

import org.jspecify.annotations.NullMarked;
