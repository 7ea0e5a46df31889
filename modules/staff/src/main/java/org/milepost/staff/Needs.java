package org.milepost.staff;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a resource, or of one of its methods, that it answers whoever holds the permission somewhere. Where exactly they hold it is
 * for the module behind to ask. A method without this, {@link SignedIn} or {@link OpenToAll} answers nobody, and fails the build.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {
    /** What they have to be permitted. */
    Permission value();
}
