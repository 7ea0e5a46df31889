/** What the tests and the benchmarks of reading payers' answers share. */
package org.milepost.insurance.testing;
