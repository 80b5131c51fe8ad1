package io.ringledger.gateway.suppression;

import io.ringledger.api.suppression.DncAction;
import io.ringledger.api.suppression.DncLog;
import io.ringledger.vocabulary.PhoneNumber;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done about a number.
 *
 * @param phoneNumber {@code [erased]} once its holder's data was erased, absent where it never stood on a list
 * @param details reasons, ground, or the rules that refused
 * @param actor a user id, {@code twilio} or {@code system}
 */
record DncRecord(
        DncAction action,
        @Nullable PhoneNumber phoneNumber,
        List<String> details,
        String actor,
        String operation,
        String requestId,
        Instant at) {
    static DncRecord of(DncLog.Entry entry) {
        return new DncRecord(
                entry.action(),
                entry.number(),
                entry.details().stream()
                        .map(detail -> detail.toLowerCase(Locale.ROOT))
                        .toList(),
                entry.actor(),
                entry.operation(),
                entry.requestId(),
                entry.at());
    }
}
