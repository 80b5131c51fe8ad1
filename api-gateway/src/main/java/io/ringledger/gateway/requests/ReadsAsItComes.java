package io.ringledger.gateway.requests;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The body of an operation is longer than anything that could be read before it is known what it is, and is read once, as it
 * comes. So the operation takes no {@code Idempotency-Key}, and has to be one that may be repeated as it is.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadsAsItComes {}
