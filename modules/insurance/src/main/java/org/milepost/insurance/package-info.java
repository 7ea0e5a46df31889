/** What a health plan says that it covers, asked with consent by X12 270/271 and told in plain words. */
@NullMarked
package org.milepost.insurance;

import org.jspecify.annotations.NullMarked;
