/** Checks forms. */
@NullMarked
package org.milepost.platform.forms;

import org.jspecify.annotations.NullMarked;
