/** Answers and questions as files, for the office's desk, for tests and for judging: no server, no database, nothing sent. */
@NullMarked
package org.milepost.insurance.desk;

import org.jspecify.annotations.NullMarked;
