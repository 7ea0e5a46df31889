/** Coming back to one's coverage by a secret link. */
@NullMarked
package org.milepost.insurance.links;

import org.jspecify.annotations.NullMarked;
