package io.ringledger.gateway.calls;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.ringledger.api.calls.CallView;

/**
 * One call, as the manager document shows it.
 *
 * @param interactionsCount how many things were said
 */
record CallDetail(Call call, int interactionsCount) {

    static CallDetail of(CallView view) {
        return new CallDetail(Call.of(view), view.interactions());
    }

    /**
     * One call that was selected by {@code ?id=}: what the manager document shows, and the fields of the call once more
     * on top, as the multitenant front end looks for them.
     */
    record Selected(@JsonUnwrapped Call fields, Call call, int interactionsCount) {

        static Selected of(CallView view) {
            Call call = Call.of(view);
            return new Selected(call, call, view.interactions());
        }
    }
}
