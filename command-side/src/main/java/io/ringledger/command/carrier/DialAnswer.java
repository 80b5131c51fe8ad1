package io.ringledger.command.carrier;

import io.ringledger.vocabulary.CallSid;
import org.jspecify.annotations.Nullable;

/** What became of a request to place a call, as far as its answer tells. */
public sealed interface DialAnswer {
    /** The carrier places it. */
    record Accepted(CallSid callSid) implements DialAnswer {}

    /**
     * It does not, and will not.
     *
     * @param providerCode the carrier's error code (Twilio: 21211, …), {@code null} where it gave none
     */
    record Refused(@Nullable Integer providerCode) implements DialAnswer {}

    /**
     * It took nothing this time (too many requests, or it was never reached); it may be asked again.
     *
     * @param providerCode the carrier's error code (Twilio: 20429), {@code null} where it was not reached
     */
    record NotTaken(@Nullable Integer providerCode) implements DialAnswer {}

    /** Nobody knows: the request left and no answer, or none that says, came back. */
    record Unclear() implements DialAnswer {}
}
