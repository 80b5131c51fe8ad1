package io.ringledger.platform.contracts;

import io.ringledger.events.floor.AnswerAbandoned;
import io.ringledger.events.floor.AnswerServed;
import io.ringledger.events.floor.PacingDecided;
import io.ringledger.events.floor.SeatCallClaimed;
import io.ringledger.events.floor.SeatCallPlaced;
import io.ringledger.events.floor.SeatCallReleased;
import io.ringledger.events.floor.SeatClosed;
import io.ringledger.events.floor.SeatOpened;
import io.ringledger.events.floor.SeatPaused;
import io.ringledger.events.floor.SeatReady;
import io.ringledger.events.floor.SeatTaken;
import io.ringledger.events.floor.TalkEnded;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.DialingMode;
import io.ringledger.vocabulary.FloorId;
import io.ringledger.vocabulary.PacingReason;
import io.ringledger.vocabulary.PacingSight;
import io.ringledger.vocabulary.SeatClosing;
import io.ringledger.vocabulary.SeatId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One event of floors of each type, every field filled. */
final class FloorSamples {
    private static final Instant AT = CampaignSamples.AT;
    private static final LocalDate DAY = LocalDate.parse("2026-11-22");
    private static final FloorId FLOOR = FloorId.of(CampaignSamples.CAMPAIGN);
    private static final SeatId SEAT = SeatId.of(5200);
    private static final AgentId AGENT = AgentId.of(5108);
    private static final CallId CALL = CallId.of(5104);
    private static final CallSid LEG = new CallSid("CA0123456789abcdef0123456789abcdef");
    private static final PacingSight SIGHT =
            new PacingSight(20, 1, 15, 4, 12, 1, 0.21, 3.25, 2.5, 0.0125, 0.03, 4.75, 825, 20);

    private FloorSamples() {}

    static List<Object> all() {
        return List.of(
                new SeatTaken(FLOOR, SEAT, AGENT, AT),
                new SeatCallClaimed(FLOOR, SEAT, AT),
                new SeatCallPlaced(FLOOR, SEAT, LEG, AT),
                new SeatOpened(FLOOR, SEAT, LEG, AT),
                new AnswerServed(FLOOR, SEAT, CALL, true, DAY, AT),
                new AnswerAbandoned(FLOOR, CALL, DAY, AT),
                new TalkEnded(FLOOR, SEAT, CALL, Duration.ofMillis(90_500), AT.plusSeconds(15), AT),
                new SeatPaused(FLOOR, SEAT, Duration.ofSeconds(8), AT),
                new SeatReady(FLOOR, SEAT, Duration.ofSeconds(8), AT),
                new SeatClosed(FLOOR, SEAT, AGENT, SeatClosing.HUNG_UP, CALL, AT),
                new SeatCallReleased(FLOOR, SEAT, LEG, AT),
                new PacingDecided(FLOOR, DialingMode.PREDICTIVE, 7, PacingReason.RISK_REACHED, SIGHT, AT));
    }
}
