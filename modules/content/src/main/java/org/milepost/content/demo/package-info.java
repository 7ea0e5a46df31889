/** The demo network's articles and its centers' own words. */
@NullMarked
package org.milepost.content.demo;

import org.jspecify.annotations.NullMarked;
