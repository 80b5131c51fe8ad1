package io.ringledger.api.floor;

import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.PacingReason;
import io.ringledger.vocabulary.PacingSight;
import io.ringledger.vocabulary.SeatId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a campaign's floor stands, by its own word.
 *
 * @param seats that are open or being opened, who came first at the top
 * @param answered calls of which is known who got them, or that nobody did; the newest last, some hundreds
 * @param days what was answered, by days of the campaign's clock, the last 31 of them
 * @param pacing the last decision that was kept, {@code null} before the first
 */
public record FloorStanding(
        List<Seat> seats,
        List<CallId> answered,
        List<Day> days,
        @Nullable Pacing pacing) {
    public FloorStanding {
        seats = List.copyOf(seats);
        answered = List.copyOf(answered);
        days = List.copyOf(days);
    }

    /**
     * An agent's place.
     *
     * @param since our clock, UTC
     * @param callId that the agent has or wraps up, {@code null} for none
     * @param wrapUpUntil {@code null} unless the agent wraps up
     * @param thenPauses whether a break follows the talk
     */
    public record Seat(
            SeatId seatId,
            AgentId agentId,
            SeatStatus status,
            Instant since,
            @Nullable CallId callId,
            @Nullable Instant wrapUpUntil,
            boolean thenPauses) {}

    /**
     * What persons picked up on a day.
     *
     * @param live all of it
     * @param abandoned what no agent was there for
     */
    public record Day(LocalDate day, long live, long abandoned) {}

    /**
     * A decision to dial.
     *
     * @param dialled calls begun since the decision before
     * @param reason why not one more
     * @param at our clock, UTC
     */
    public record Pacing(int dialled, PacingReason reason, PacingSight sight, Instant at) {}
}
