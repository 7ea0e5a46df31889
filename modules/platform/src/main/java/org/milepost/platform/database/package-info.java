/** Hands out the one database. */
@NullMarked
package org.milepost.platform.database;

import org.jspecify.annotations.NullMarked;
