/** The forms people write with, and the inbox of the offices. */
@NullMarked
package org.milepost.intake.web;

import org.jspecify.annotations.NullMarked;
