/** What operators ask: is it ready, is it a demo. */
@NullMarked
package org.milepost.platform.operations;

import org.jspecify.annotations.NullMarked;
