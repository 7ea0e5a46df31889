package org.milepost.platform;

import java.util.Map;

/** Checks what a form carries against the Bean Validation constraints on its record. */
public interface FormRules {
    /**
     * Checks {@code form}.
     *
     * @param form a record whose components carry constraints; a constraint's message is a key of the module's {@link Texts}
     * @return field name → key of the first broken constraint's sentence, in the order of the record's components; empty when all is well
     */
    Map<String, String> check(Record form);
}
