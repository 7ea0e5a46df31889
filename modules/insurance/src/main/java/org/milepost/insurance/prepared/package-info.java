/** Questions about another adult that wait for that person's own consent. */
@NullMarked
package org.milepost.insurance.prepared;

import org.jspecify.annotations.NullMarked;
