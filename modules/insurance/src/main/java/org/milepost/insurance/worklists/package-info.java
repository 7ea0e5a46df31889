/** The office's lists of verifications, by what each waits for and by why payers refused. */
@NullMarked
package org.milepost.insurance.worklists;

import org.jspecify.annotations.NullMarked;
