/** Keeps sessions in the database by the hash of their token. */
@NullMarked
package org.milepost.platform.sessions;

import org.jspecify.annotations.NullMarked;
