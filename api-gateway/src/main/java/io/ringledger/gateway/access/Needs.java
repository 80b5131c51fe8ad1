package io.ringledger.gateway.access;

import io.ringledger.vocabulary.Permission;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permission that an operation needs. Stands at the method of a controller or at the handler of a socket, each of which
 * has this or {@link Open}; without the permission it is answered 403 {@code FORBIDDEN}, which names it.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {
    Permission value();
}
