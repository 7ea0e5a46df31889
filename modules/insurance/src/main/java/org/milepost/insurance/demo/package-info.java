/** Payers for a demonstration, all invented. */
@NullMarked
package org.milepost.insurance.demo;

import org.jspecify.annotations.NullMarked;
