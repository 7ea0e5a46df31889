/** The pages that people read, what search engines are told of them, and the console's editor. */
@NullMarked
package org.milepost.content.web;

import org.jspecify.annotations.NullMarked;
