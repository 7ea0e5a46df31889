/** What every module stands on and no business word: views, page cache, refusals, jobs, sessions, sealing, time. */
@NullMarked
package org.milepost.platform;

import org.jspecify.annotations.NullMarked;
