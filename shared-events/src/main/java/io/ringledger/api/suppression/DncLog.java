package io.ringledger.api.suppression;

import io.ringledger.vocabulary.PhoneNumber;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of what was done about numbers, the newest first; {@code total} is how much there is. */
public record DncLog(List<Entry> entries, long total) {
    public DncLog {
        entries = List.copyOf(entries);
    }

    /**
     * One thing that was done.
     *
     * @param number {@code [erased]} once its holder's data was erased, {@code null} where it never stood on a list
     * @param details reasons, ground, or rules, by their names in the vocabulary
     * @param actor a user id, {@code twilio} or {@code system}
     * @param operation what the actor did, in the words of the surface
     */
    public record Entry(
            DncAction action,
            @Nullable PhoneNumber number,
            List<String> details,
            String actor,
            String operation,
            String requestId,
            Instant at) {
        public Entry {
            details = List.copyOf(details);
        }
    }
}
