package io.ringledger.gateway.explaining;

import io.ringledger.api.control.ControlledCall.Deferral;
import io.ringledger.vocabulary.WaitReason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Why a call waits, or waited last. */
public record Waited(
        WaitReason reason,
        String words,
        @Nullable Integer underWay,
        @Nullable Integer limit,
        Instant at) {
    public static @Nullable Waited of(@Nullable Deferral deferral) {
        return deferral == null
                ? null
                : new Waited(
                        deferral.reason(),
                        RuleWords.of(deferral),
                        deferral.underWay(),
                        deferral.limit(),
                        deferral.at());
    }
}
