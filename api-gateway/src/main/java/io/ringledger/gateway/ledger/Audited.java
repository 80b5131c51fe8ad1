package io.ringledger.gateway.ledger;

import io.ringledger.vocabulary.AuditedData;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What an operation shows is to be remembered with who saw it. It is answered once that is on disk, and not at all where
 * it cannot be written.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Audited {
    AuditedData value();

    /** Path variable or query parameter that says of which one; none for a list. */
    String id() default "";

    /** What ids of it begin with, for those that come as a number. */
    String prefix() default "";

    /** Whether it is taken along as a file. */
    boolean export() default false;
}
