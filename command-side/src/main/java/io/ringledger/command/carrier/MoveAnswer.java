package io.ringledger.command.carrier;

import org.jspecify.annotations.Nullable;

/** What became of a request to take a call elsewhere. */
public sealed interface MoveAnswer {
    /** It goes on there. */
    record Moved() implements MoveAnswer {}

    /**
     * It does not, and will not: mostly because it has ended.
     *
     * @param providerCode the carrier's error code, {@code null} where it gave none
     */
    record Refused(@Nullable Integer providerCode) implements MoveAnswer {}

    /** Nobody knows; asking again does no harm. */
    record Unclear() implements MoveAnswer {}
}
