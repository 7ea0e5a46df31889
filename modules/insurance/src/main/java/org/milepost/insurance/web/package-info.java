/** The insurance form, the coverage page and the coverage of a record in the inbox. */
@NullMarked
package org.milepost.insurance.web;

import org.jspecify.annotations.NullMarked;
