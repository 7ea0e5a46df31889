/** Questions and answers about coverage as FHIR R4 writes them, for other systems: docs/fhir.md tells the mapping and what is lost on it. */
@NullMarked
package org.milepost.insurance.fhir;

import org.jspecify.annotations.NullMarked;
