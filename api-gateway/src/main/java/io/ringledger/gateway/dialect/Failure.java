package io.ringledger.gateway.dialect;

import java.util.Map;

/**
 * What went wrong with a request, before a dialect has words for it.
 *
 * @param status HTTP status
 * @param code what a program acts on, for example {@code CALL_NOT_FOUND}
 * @param message for people: no personal data, no class names
 * @param details what a program may want to know, by name; of an invalid input, the fields and what is wrong with them
 */
public record Failure(int status, String code, String message, Map<String, String> details) {

    public Failure {
        details = Map.copyOf(details);
    }
}
