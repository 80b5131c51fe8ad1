package io.ringledger.gateway.requests;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What is sent is known again by what it says, however often it comes, so the operation takes no {@code Idempotency-Key}: it
 * would have to be read as a whole before anything was done with it.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface KnownByContent {}
