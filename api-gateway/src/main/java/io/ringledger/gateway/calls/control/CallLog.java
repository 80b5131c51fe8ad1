package io.ringledger.gateway.calls.control;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.ringledger.api.calls.CallView;
import io.ringledger.api.control.ControlledCall;
import io.ringledger.api.control.ControlledCall.Filing;
import io.ringledger.gateway.calls.Call;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.DispositionKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call in the dialer document's words: the manager's, with what whoever runs the floor knows of it.
 *
 * @param stage how far it has come, absent for a moment where that is not read yet
 * @param disposition how it is filed, absent where it is not
 */
record CallLog(
        CallId callLogId,
        @JsonUnwrapped Call call,
        ControlledCall.@Nullable Stage stage,
        @Nullable Filed disposition) {
    /**
     * How a call is filed.
     *
     * @param by user id
     */
    record Filed(
            DispositionKind disposition,
            @Nullable String code,
            @Nullable String by,
            Instant at) {
        static @Nullable Filed of(@Nullable Filing filing) {
            return filing == null
                    ? null
                    : new Filed(
                            filing.disposition().kind(), filing.disposition().code(), filing.by(), filing.at());
        }
    }

    static CallLog of(CallView view, @Nullable ControlledCall known) {
        return new CallLog(
                view.id(),
                Call.of(view),
                known == null ? null : known.stage(),
                known == null ? null : Filed.of(known.filing()));
    }
}
