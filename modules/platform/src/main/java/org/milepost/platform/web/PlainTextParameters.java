package org.milepost.platform.web;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * Takes NUL out of every text that stands in an address or in a field by itself, as {@link org.milepost.platform.Submission} does for
 * whole forms: no text of the database holds it, and nobody types it.
 */
@Provider
public class PlainTextParameters implements ParamConverterProvider {
    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == String.class ? (ParamConverter<T>) new WithoutNul() : null;
    }

    private static final class WithoutNul implements ParamConverter<String> {
        /** Called also for a parameter that was not sent. */
        @Override
        public @Nullable String fromString(@Nullable String value) {
            return value == null ? null : value.replace("\0", "");
        }

        @Override
        public String toString(String value) {
            return value;
        }
    }
}
