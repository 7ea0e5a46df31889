/** Questions and answers in the fields of {@code /eligibility/v3}, the JSON of Stedi and Change Healthcare, from and to X12. */
@NullMarked
package org.milepost.insurance.fields;

import org.jspecify.annotations.NullMarked;
