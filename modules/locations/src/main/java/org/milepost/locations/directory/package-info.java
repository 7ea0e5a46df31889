/** The directory of centers: what is on record of each, and which lies nearest. */
@NullMarked
package org.milepost.locations.directory;

import org.jspecify.annotations.NullMarked;
