package io.ringledger.gateway.calls.control;

import io.ringledger.api.calls.CallRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.vocabulary.CallId;

/** Reads which call is to be ended, as the multitenant document names it: {@code 123/end}. Source: conflicts, A13. */
final class EndedId {
    private static final String END = "/end";

    private EndedId() {}

    /** @throws Rejected VALIDATION_ERROR if it does not say so; CALL_NOT_FOUND if what it names is no id */
    static CallId parse(String text) {
        if (!text.endsWith(END) || text.length() == END.length()) {
            throw InvalidInput.of("id", "a call's id and " + END);
        }
        try {
            return CallId.parse(text.substring(0, text.length() - END.length()));
        } catch (IllegalArgumentException malformed) {
            throw new Rejected(CallRejection.CALL_NOT_FOUND, "There is no such call");
        }
    }
}
