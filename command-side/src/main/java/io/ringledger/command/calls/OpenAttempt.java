package io.ringledger.command.calls;

import io.ringledger.api.rejections.Rejection;
import io.ringledger.vocabulary.AttemptId;
import java.util.Map;

/**
 * Says beside DIAL_NOT_DUE which attempt is unsettled. Whoever took the lane for a claim that is refused leaves it, unless
 * this very attempt is open: then its settlement frees the lane.
 */
public final class OpenAttempt {
    private static final String KEY = "openAttempt";

    private OpenAttempt() {}

    static Map<String, String> details(AttemptId attemptId) {
        return Map.of(KEY, attemptId.value());
    }

    /** Whether the call was refused to us because this attempt has it, unsettled. */
    public static boolean is(AttemptId attemptId, Rejection rejection) {
        return attemptId.value().equals(rejection.details().get(KEY));
    }
}
