/**
 * A health plan to play with: an HTTP server that reads X12 270 questions strictly and answers each with the 271, 999 or
 * TA1 that a payer would send; for the demo and for tests, and never for real members.
 */
@NullMarked
package org.milepost.simulator;

import org.jspecify.annotations.NullMarked;
