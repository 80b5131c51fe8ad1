package io.ringledger.command.carrier;

import io.ringledger.api.calls.CallQuery.FindDefaultLine;
import io.ringledger.api.calls.CallRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.vocabulary.PhoneNumber;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** The number that a call shows where a request names none: the configured one, else the account's first, asked once. */
public final class DefaultLine {
    private final Carrier carrier;
    private volatile @Nullable PhoneNumber line;

    /** @param configured {@code null} where the account's first number is to be used */
    public DefaultLine(Carrier carrier, @Nullable PhoneNumber configured) {
        this.carrier = carrier;
        this.line = configured;
    }

    /** @throws Rejected NO_CALLER_ID if the account has no number, CARRIER_UNAVAILABLE if it cannot be asked now */
    @QueryHandler
    PhoneNumber find(FindDefaultLine query) {
        PhoneNumber known = line;
        if (known == null) {
            known = ask();
            line = known;
        }
        return known;
    }

    private PhoneNumber ask() {
        try {
            return carrier.firstNumber()
                    .orElseThrow(() -> new Rejected(
                            CallRejection.NO_CALLER_ID,
                            "the carrier account has no number and the request names none"));
        } catch (CarrierUnavailableException e) {
            throw new Rejected(CallRejection.CARRIER_UNAVAILABLE, "the carrier cannot be asked for a number now");
        }
    }
}
