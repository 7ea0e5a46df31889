/** Makes of what a person photographed the picture that is kept: bounded in memory, upright, and nothing but pixels. */
@NullMarked
package org.milepost.insurance.photos;

import org.jspecify.annotations.NullMarked;
