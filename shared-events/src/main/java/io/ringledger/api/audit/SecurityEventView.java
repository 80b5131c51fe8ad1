package io.ringledger.api.audit;

import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.SecurityEventId;
import io.ringledger.vocabulary.SecurityEventType;
import io.ringledger.vocabulary.Severity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody answerable for security should look at, or has looked at.
 *
 * @param actor who gave cause
 * @param operation what that was about
 * @param requestId the request that gave cause
 * @param raisedAt when it happened, our clock, UTC
 * @param resolution {@code null} while nobody is done with it
 */
public record SecurityEventView(
        SecurityEventId id,
        SecurityEventType type,
        Severity severity,
        String actor,
        String operation,
        String requestId,
        Instant raisedAt,
        @Nullable Resolution resolution) {
    /**
     * What became of it.
     *
     * @param by a user id
     * @param at our clock, UTC
     */
    public record Resolution(String by, PersonalText note, Instant at) {}
}
