/**
 * Estimates what care may cost a person: from a payer's answers and the center's contracted rates, as a range whose every assumption is
 * told. Where a fact is missing or told in two ways, there is no estimate.
 */
@NullMarked
package org.milepost.insurance.estimates;

import org.jspecify.annotations.NullMarked;
