/** How a text becomes a page: its front matter read, its places found, its tokens filled in, its Markdown set. */
@NullMarked
package org.milepost.content.writing;

import org.jspecify.annotations.NullMarked;
