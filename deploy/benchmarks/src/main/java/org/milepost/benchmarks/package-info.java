/** Measures how payers' answers are read: how fast, in how much memory, and whether damage to them ever stops it. */
@NullMarked
package org.milepost.benchmarks;

import org.jspecify.annotations.NullMarked;
