/** Accounts of the people who work here, and their grants. */
@NullMarked
package org.milepost.staff.accounts;

import org.jspecify.annotations.NullMarked;
