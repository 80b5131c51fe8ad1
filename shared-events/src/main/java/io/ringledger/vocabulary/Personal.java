package io.ringledger.vocabulary;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record component that holds personal data. It is stored as key id + ciphertext under the key of its subject,
 * in events, snapshots and dead letters alike, and reads as a tombstone once that key was destroyed.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Personal {
    /** Name of the component of the same record that holds the {@link SubjectId}. */
    String subject();

    /** JSON that the component is read from once the key is gone. */
    String erased() default "\"" + Erased.TEXT + "\"";
}
