/** Keeps what centers have agreed with payers: whether they are in the network, and what care costs. */
@NullMarked
package org.milepost.insurance.contracts;

import org.jspecify.annotations.NullMarked;
