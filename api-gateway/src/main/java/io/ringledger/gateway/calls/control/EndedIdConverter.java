package io.ringledger.gateway.calls.control;

import io.ringledger.api.calls.CallRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.vocabulary.CallId;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads the id of a call that is to be ended. Source: conflicts, A13. What is no id is the id of no call. */
@Component
final class EndedIdConverter implements Converter<String, EndedId> {
    private static final String END = "/end";

    @Override
    public EndedId convert(String text) {
        if (!text.endsWith(END) || text.length() == END.length()) {
            throw InvalidInput.of("id", "a call's id and " + END);
        }
        try {
            return new EndedId(CallId.parse(text.substring(0, text.length() - END.length())));
        } catch (IllegalArgumentException malformed) {
            throw new Rejected(CallRejection.CALL_NOT_FOUND, "There is no such call");
        }
    }
}
