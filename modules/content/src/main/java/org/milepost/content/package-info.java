/** National articles with their sources, and the page that each center publishes of them. */
@NullMarked
package org.milepost.content;

import org.jspecify.annotations.NullMarked;
