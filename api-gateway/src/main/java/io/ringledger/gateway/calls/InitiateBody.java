package io.ringledger.gateway.calls;

import io.ringledger.api.calls.CallCommand.InitiateCall;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.CallAttributes;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TemplateId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A call to place. Source: manager document, 1.4.
 *
 * @param fromNumber number of ours to show; the account's default where there is none
 * @param metadata anything the caller wants to find at the call again
 */
record InitiateBody(
        PhoneNumber toNumber,
        @Nullable PhoneNumber fromNumber,
        @Nullable BusinessId businessId,
        @Nullable TemplateId templateId,
        @Nullable CallAttributes metadata) {

    InitiateBody {
        if (toNumber.isErased() || (fromNumber != null && fromNumber.isErased())) {
            throw new IllegalArgumentException("what stands in the place of an erased number cannot be called");
        }
        if (metadata != null && !isFinite(metadata.values())) {
            throw new IllegalArgumentException("metadata has a number beyond the range of a double");
        }
    }

    private static boolean isFinite(@Nullable Object value) {
        return switch (value) {
            case Double number -> Double.isFinite(number);
            case Map<?, ?> object -> object.values().stream().allMatch(InitiateBody::isFinite);
            case List<?> array -> array.stream().allMatch(InitiateBody::isFinite);
            case null, default -> true;
        };
    }

    InitiateCall toCommand(CallId callId, SubjectId party, PhoneNumber line, Instant at) {
        return new InitiateCall(
                callId,
                party,
                toNumber,
                line,
                businessId,
                templateId,
                Objects.requireNonNullElse(metadata, CallAttributes.NONE),
                at);
    }
}
