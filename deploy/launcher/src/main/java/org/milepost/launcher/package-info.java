/** The command {@code milepost}: it prepares home folder, key and database, then serves the application on Payara Micro. */
@NullMarked
package org.milepost.launcher;

import org.jspecify.annotations.NullMarked;
