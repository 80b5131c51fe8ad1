package io.ringledger.gateway.calls.control;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.ringledger.gateway.calls.InitiateBody;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.TemplateId;
import org.jspecify.annotations.Nullable;

/**
 * A call to place, for documents that leave the body open.
 *
 * @param fromNumber number of ours to show; the account's default where there is none
 * @param metadata anything the caller wants to find at the call again
 */
record DialBody(
        @JsonAlias({"phone_number", "to"}) PhoneNumber toNumber,
        @JsonAlias({"caller_id", "from"}) @Nullable PhoneNumber fromNumber,
        @Nullable BusinessId businessId,
        @Nullable TemplateId templateId,
        @Nullable Attributes metadata) {
    DialBody {
        if (metadata != null && !metadata.isFinite()) {
            throw new IllegalArgumentException("metadata has a number beyond the range of a double");
        }
    }

    InitiateBody toInitiateBody() {
        return new InitiateBody(toNumber, fromNumber, businessId, templateId, metadata);
    }
}
