/** Opens other centers' inquiries in an emergency, and tells their leads. */
@NullMarked
package org.milepost.intake.emergency;

import org.jspecify.annotations.NullMarked;
