/**
 * The wire format, written independently of modules/insurance so that the two check each other: envelopes, the 270 as
 * 005010X279A1 lays it out, and its acknowledgments.
 */
@NullMarked
package org.milepost.simulator.x12;

import org.jspecify.annotations.NullMarked;
