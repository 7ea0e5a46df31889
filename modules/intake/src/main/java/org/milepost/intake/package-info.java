/** Inquiries of people who ask for help, their consent, the office each one reaches, and its inbox. */
@NullMarked
package org.milepost.intake;

import org.jspecify.annotations.NullMarked;
