/** The pages of centers: the finder, the head of public pages, the console's list. */
@NullMarked
package org.milepost.locations.web;

import org.jspecify.annotations.NullMarked;
