package io.ringledger.gateway.calls;

import io.ringledger.api.calls.CallView;
import io.ringledger.gateway.dialect.Messaged;

/** A call that has ended, or is about to. */
public record EndedCall(boolean success, String message, Call call) implements Messaged {

    static EndedCall of(CallView view) {
        String message = view.status().isFinal() ? "Call ended" : "The hang-up is under way";
        return new EndedCall(true, message, Call.of(view));
    }
}
