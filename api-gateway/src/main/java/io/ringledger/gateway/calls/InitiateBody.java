package io.ringledger.gateway.calls;

import io.ringledger.api.calls.CallCommand.InitiateCall;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TemplateId;
import java.time.Instant;
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
        @Nullable Attributes metadata) {

    InitiateBody {
        if (metadata != null && !metadata.isFinite()) {
            throw new IllegalArgumentException("metadata has a number beyond the range of a double");
        }
    }

    InitiateCall toCommand(CallId callId, SubjectId party, PhoneNumber line, Instant at) {
        return new InitiateCall(
                callId,
                party,
                toNumber,
                line,
                businessId,
                templateId,
                Objects.requireNonNullElse(metadata, Attributes.NONE),
                at);
    }
}
