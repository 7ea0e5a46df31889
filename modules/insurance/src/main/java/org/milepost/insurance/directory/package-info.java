/** Keeps the list of payers: its rules, and files of a clearinghouse's payers. */
@NullMarked
package org.milepost.insurance.directory;

import org.jspecify.annotations.NullMarked;
