/** What every module stands on and no business word: pages, forms, languages, refusals, jobs, sessions, sealing, limits, the console's frame. */
@NullMarked
package org.milepost.platform;

import org.jspecify.annotations.NullMarked;
