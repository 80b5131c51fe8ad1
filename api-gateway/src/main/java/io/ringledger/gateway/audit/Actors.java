package io.ringledger.gateway.audit;

import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.gateway.http.RequestContext;
import io.ringledger.vocabulary.UserId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who acts, in the words of the document, which knows users by number only. */
final class Actors {
    private static final Set<String> NO_USERS = Set.of("twilio", "system", RequestContext.NOBODY);
    private static final long NOBODY = 0;

    private Actors() {}

    /** The user's number; 0 for who is no user. */
    static long number(String actor) {
        return NO_USERS.contains(actor) || !actor.startsWith("user_")
                ? NOBODY
                : UserId.parse(actor).number();
    }

    /**
     * Reads a number, an id, {@code twilio}, {@code system} or {@code anonymous}.
     *
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if it is none of these
     */
    static @Nullable String parse(@Nullable String text) {
        if (text == null || NO_USERS.contains(text)) {
            return text;
        }
        try {
            return UserId.parse(text).value();
        } catch (IllegalArgumentException malformed) {
            throw InvalidInput.of("user_id", "a user's id, twilio, system or anonymous");
        }
    }
}
