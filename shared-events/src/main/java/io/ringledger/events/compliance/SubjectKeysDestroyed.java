package io.ringledger.events.compliance;

import io.ringledger.vocabulary.DataRequestId;
import java.time.Instant;
import java.util.List;

/**
 * The keys of a person's data exist no more: what was written with them is unreadable in every copy of the log.
 *
 * @param keyIds of all keys the person ever had here
 * @param destroyedAt our clock, UTC
 */
public record SubjectKeysDestroyed(DataRequestId requestId, List<String> keyIds, Instant destroyedAt)
        implements DataRequestEvent {
    public SubjectKeysDestroyed {
        keyIds = List.copyOf(keyIds);
    }
}
