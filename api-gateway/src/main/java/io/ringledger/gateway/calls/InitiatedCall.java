package io.ringledger.gateway.calls;

import io.ringledger.gateway.dialect.Messaged;

/** A call that will be dialled within seconds. */
public record InitiatedCall(Call call, String message) implements Messaged {

    static InitiatedCall of(Call call) {
        return new InitiatedCall(call, "Call initiated");
    }
}
