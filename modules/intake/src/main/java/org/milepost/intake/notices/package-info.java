/** Has offices told by e-mail that something is there, and nothing of what. */
@NullMarked
package org.milepost.intake.notices;

import org.jspecify.annotations.NullMarked;
