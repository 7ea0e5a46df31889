/** Turns views into pages, refusals into answers, and stands before every request. */
@NullMarked
package org.milepost.platform.web;

import org.jspecify.annotations.NullMarked;
