package io.ringledger.command.carrier;

import org.jspecify.annotations.Nullable;

/** What became of a request to end a call. */
public sealed interface HangUpAnswer {
    /** The carrier ends it; the end itself is reported later. */
    record Accepted() implements HangUpAnswer {}

    /**
     * It was not ended.
     *
     * @param providerCode the carrier's error code, {@code null} when it could not be reached
     */
    record Refused(@Nullable Integer providerCode) implements HangUpAnswer {}
}
