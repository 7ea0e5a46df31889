/** Centers' own words in the database: drafts, versions, and who wrote them. */
@NullMarked
package org.milepost.content.pages;

import org.jspecify.annotations.NullMarked;
