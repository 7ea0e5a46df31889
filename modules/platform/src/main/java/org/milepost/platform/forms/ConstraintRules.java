package org.milepost.platform.forms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.milepost.platform.FormRules;

/** Reads the rules from Bean Validation's constraints. */
@ApplicationScoped
class ConstraintRules implements FormRules {
    private final Validator validator;

    @Inject
    ConstraintRules(Validator validator) {
        this.validator = validator;
    }

    @Override
    public Map<String, String> check(Record form) {
        Map<String, String> broken = new HashMap<>();
        for (ConstraintViolation<Record> violation : validator.validate(form)) {
            broken.merge(
                    violation.getPropertyPath().toString(), violation.getMessageTemplate(), ConstraintRules::first);
        }
        Map<String, String> inOrder = new LinkedHashMap<>();
        for (RecordComponent component : form.getClass().getRecordComponents()) {
            String name = component.getName();
            if (broken.containsKey(name)) {
                inOrder.put(name, broken.get(name));
            }
        }
        return inOrder;
    }

    /** Violations come in no order; the alphabet keeps one form's answer the same each time. */
    private static String first(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
