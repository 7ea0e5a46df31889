/** Articles and their versions in the database. */
@NullMarked
package org.milepost.content.articles;

import org.jspecify.annotations.NullMarked;
