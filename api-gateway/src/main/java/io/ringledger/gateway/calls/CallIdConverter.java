package io.ringledger.gateway.calls;

import io.ringledger.api.calls.CallRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.vocabulary.CallId;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads an id in a path, in either form. What is no id is the id of no call. */
@Component
final class CallIdConverter implements Converter<String, CallId> {

    @Override
    public CallId convert(String text) {
        return parse(text);
    }

    static CallId parse(String text) {
        try {
            return CallId.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw new Rejected(CallRejection.CALL_NOT_FOUND, "There is no such call");
        }
    }
}
