package io.ringledger.gateway.calls.control;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.ringledger.gateway.calls.Call;
import io.ringledger.gateway.calls.InitiatedCall;
import io.ringledger.gateway.dialect.Messaged;
import io.ringledger.vocabulary.CallId;

/** A call that will be dialled within seconds, or as soon as there is room. */
record Dialled(CallId callLogId, @JsonUnwrapped Call call, String message) implements Messaged {
    static Dialled of(InitiatedCall initiated) {
        return new Dialled(initiated.call().id(), initiated.call(), initiated.message());
    }
}
