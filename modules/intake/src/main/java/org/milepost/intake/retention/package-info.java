/** Forgets people's records when their time is over or when they ask, and never under legal hold. */
@NullMarked
package org.milepost.intake.retention;

import org.jspecify.annotations.NullMarked;
