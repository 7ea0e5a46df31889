/** Answers what people ask about their own records. */
@NullMarked
package org.milepost.intake.requests;

import org.jspecify.annotations.NullMarked;
