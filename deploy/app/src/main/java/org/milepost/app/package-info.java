/** Assembles the modules to one application. */
@NullMarked
package org.milepost.app;

import org.jspecify.annotations.NullMarked;
