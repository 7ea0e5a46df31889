/** National articles, reviewed once, and the page that each center publishes of them. */
@NullMarked
package org.milepost.content;

import org.jspecify.annotations.NullMarked;
