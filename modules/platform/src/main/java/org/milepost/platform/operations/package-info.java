/** The application's opening, its readiness, the demo, and the hourly sweep. */
@NullMarked
package org.milepost.platform.operations;

import org.jspecify.annotations.NullMarked;
