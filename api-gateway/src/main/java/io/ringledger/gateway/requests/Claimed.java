package io.ringledger.gateway.requests;

import io.ringledger.api.requests.RequestClaim;
import io.ringledger.platform.messages.Claim;
import io.ringledger.vocabulary.RequestAnswer;
import io.ringledger.vocabulary.RequestKeyId;
import java.util.Optional;

/** A request of ours, or one that was answered already. */
record Claimed(RequestKeyId keyId, RequestClaim is) {

    Optional<RequestAnswer> answer() {
        return Optional.ofNullable(is.answer());
    }

    Claim claim() {
        return new Claim(is.firstNumber(), is.takenUp());
    }
}
