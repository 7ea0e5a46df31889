/** Keeps inquiries sealed and hands them to the office that answers. */
@NullMarked
package org.milepost.intake.inbox;

import org.jspecify.annotations.NullMarked;
