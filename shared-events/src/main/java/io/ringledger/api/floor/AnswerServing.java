package io.ringledger.api.floor;

import io.ringledger.vocabulary.SeatId;
import org.jspecify.annotations.Nullable;

/**
 * Who talks with somebody who has picked up.
 *
 * @param seatId the agent's seat, {@code null} where nobody was free
 */
public record AnswerServing(@Nullable SeatId seatId) {}
