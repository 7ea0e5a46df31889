/** Decides which office an inquiry reaches, by a rule that is published. */
@NullMarked
package org.milepost.intake.routing;

import org.jspecify.annotations.NullMarked;
