package io.ringledger.command.calls;

import static io.ringledger.command.calls.CallFixtures.*;

import io.ringledger.api.calls.CarrierLegCommand.BindCarrierLeg;
import io.ringledger.api.calls.CarrierLegCommand.FindLegOwner;
import io.ringledger.api.calls.CarrierLegCommand.TakeCarrierReport;
import io.ringledger.api.calls.DialLaneCommand.FreeLane;
import io.ringledger.api.calls.DialLaneCommand.TakeLane;
import io.ringledger.api.calls.LegOwner;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.events.calls.CarrierLegBound;
import io.ringledger.events.calls.CarrierReportKept;
import io.ringledger.events.calls.LaneFreed;
import io.ringledger.events.calls.LaneTaken;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CarrierLegId;
import io.ringledger.vocabulary.CarrierStatus;
import io.ringledger.vocabulary.LaneId;
import io.ringledger.vocabulary.TenantId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CarrierLegAndLaneTest {
    private static final TenantId ACME = new TenantId("acme");
    private static final CallId OTHER_CALL = CallId.of(9);
    private static final CarrierLegId LEG = new CarrierLegId("sid_" + "b".repeat(32));
    private static final LaneId LANE = new LaneId("lane_" + "c".repeat(32));
    private static final CarrierLegBound BOUND = new CarrierLegBound(LEG, SID, ACME, CALL);

    @Nested
    class ALeg {
        private final AggregateTestFixture<CarrierLegAggregate> legs =
                new AggregateTestFixture<>(CarrierLegAggregate.class);

        @Test
        void isBoundOnceAndAnswersWhoHasIt() {
            legs.givenNoPriorActivity()
                    .when(bind(CALL, false))
                    .expectEvents(BOUND)
                    .expectResultMessagePayload(CALL);
            legs.given(BOUND).when(bind(CALL, false)).expectNoEvents().expectResultMessagePayload(CALL);
            legs.given(BOUND).when(bind(OTHER_CALL, true)).expectNoEvents().expectResultMessagePayload(CALL);
            legs.given(BOUND)
                    .when(bind(OTHER_CALL, false))
                    .expectException(Rejected.class)
                    .expectExceptionMessage("LEG_TAKEN: the leg belongs to another call");
        }

        @Test
        void keepsEachReportOnceUntilItIsBound() {
            var report = aReport(CarrierStatus.RINGING);
            var take = new TakeCarrierReport(LEG, report);
            var kept = new CarrierReportKept(LEG, report);
            legs.givenNoPriorActivity().when(take).expectEvents(kept);
            legs.given(kept).when(take).expectNoEvents();
            legs.given(BOUND).when(take).expectNoEvents().expectResultMessagePayload(new LegOwner(ACME, CALL));
        }

        @Test
        void saysWhoHasItAndKeepsNothing() {
            legs.given(BOUND)
                    .when(new FindLegOwner(LEG))
                    .expectNoEvents()
                    .expectResultMessagePayload(new LegOwner(ACME, CALL));
            legs.givenNoPriorActivity()
                    .when(new FindLegOwner(LEG))
                    .expectNoEvents()
                    .expectResultMessagePayload(null);
        }

        private BindCarrierLeg bind(CallId callId, boolean adopt) {
            return new BindCarrierLeg(LEG, SID, ACME, callId, adopt);
        }
    }

    @Nested
    class ALane {
        private final LaneTaken taken = new LaneTaken(LANE, ATTEMPT, AT);
        private final LaneFreed freed = new LaneFreed(LANE, ATTEMPT, AT);
        private final AggregateTestFixture<DialLaneAggregate> lanes =
                new AggregateTestFixture<>(DialLaneAggregate.class);

        @Test
        void isHadByOneAttemptAtATime() {
            lanes.givenNoPriorActivity().when(new TakeLane(LANE, ATTEMPT, AT)).expectEvents(taken);
            lanes.given(taken).when(new TakeLane(LANE, ATTEMPT, AT)).expectNoEvents();
            lanes.given(taken)
                    .when(new TakeLane(LANE, OTHER_ATTEMPT, AT))
                    .expectException(Rejected.class)
                    .expectExceptionMessage("LANE_TAKEN: another attempt dials these numbers");
            lanes.given(taken, freed)
                    .when(new TakeLane(LANE, OTHER_ATTEMPT, AT))
                    .expectEvents(new LaneTaken(LANE, OTHER_ATTEMPT, AT));
        }

        @Test
        void isFreedByWhoHasItOnly() {
            lanes.given(taken).when(new FreeLane(LANE, ATTEMPT, AT)).expectEvents(freed);
            lanes.given(taken).when(new FreeLane(LANE, OTHER_ATTEMPT, AT)).expectNoEvents();
            lanes.givenNoPriorActivity().when(new FreeLane(LANE, ATTEMPT, AT)).expectNoEvents();
        }
    }
}
