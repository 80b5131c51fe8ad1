package io.ringledger.api.rejections;

import java.util.Map;

/**
 * A refusal as it crosses the bus: strings only, so that no side needs the other's classes.
 *
 * @param code name of a {@link RejectionCode}
 * @param message for people, without personal data
 * @param details what a program may want to know, by name
 */
public record Rejection(String code, String message, Map<String, String> details) {
    public Rejection {
        details = Map.copyOf(details);
    }
}
