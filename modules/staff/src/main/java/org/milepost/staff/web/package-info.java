/** The sign-in page and the list of staff. */
@NullMarked
package org.milepost.staff.web;

import org.jspecify.annotations.NullMarked;
