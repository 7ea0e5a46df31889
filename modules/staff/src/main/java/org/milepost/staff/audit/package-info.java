/** Keeps who did what with a person's record. */
@NullMarked
package org.milepost.staff.audit;

import org.jspecify.annotations.NullMarked;
