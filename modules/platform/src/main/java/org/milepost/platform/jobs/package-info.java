/** Runs work for later from rows in the database. */
@NullMarked
package org.milepost.platform.jobs;

import org.jspecify.annotations.NullMarked;
