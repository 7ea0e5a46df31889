/** The ways to payers: how each one is asked, what is needed to be let in there, and what takes a question there. */
@NullMarked
package org.milepost.insurance.connections;

import org.jspecify.annotations.NullMarked;
