package io.ringledger.command.calls.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.calls.CallCommand.ReceiveCall;
import io.ringledger.api.calls.CallCommand.RecordCarrierReport;
import io.ringledger.api.calls.CallCommand.RecordSpeech;
import io.ringledger.api.calls.CallQuery.SliceCalls;
import io.ringledger.api.calls.CallSlice;
import io.ringledger.api.calls.CallStatus;
import io.ringledger.api.calls.CallView;
import io.ringledger.api.config.BusinessConfigPage;
import io.ringledger.api.config.BusinessConfigQuery.ListBusinessConfigs;
import io.ringledger.api.quality.QaRunCommand.StartQaRun;
import io.ringledger.command.automations.Fuse;
import io.ringledger.command.automations.FusedSender;
import io.ringledger.command.automations.LocalAxon;
import io.ringledger.command.automations.MovableClock;
import io.ringledger.command.automations.Orders;
import io.ringledger.command.calls.CallAggregates;
import io.ringledger.command.governing.GoverningSettings;
import io.ringledger.command.quality.Rubric;
import io.ringledger.command.quality.runs.QaRunAggregates;
import io.ringledger.events.calls.CallScored;
import io.ringledger.events.quality.QaRunAdvanced;
import io.ringledger.events.quality.QaRunFinished;
import io.ringledger.platform.ids.IdGenerator;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.CarrierReport;
import io.ringledger.vocabulary.CarrierStatus;
import io.ringledger.vocabulary.Direction;
import io.ringledger.vocabulary.InteractionId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.QaRunId;
import io.ringledger.vocabulary.Speaker;
import io.ringledger.vocabulary.Speech;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.TranscriptionSid;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.queryhandling.QueryHandler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Calls of the past are judged anew, some of which began at the same moment, while the node is killed before or after each
 * of its steps and another one goes on: each of them once, and the numbers are right.
 */
class QaRunTest {
    private static final int CALLS = 11;
    private static final int AT_ONCE = 4;
    private static final int MORE_STEPS_THAN_THERE_ARE = 100;
    private static final Cause CAUSE = new Cause(new TenantId("acme"), "user_1", "POST /api/v1/qa-runs", "req-1");
    private static final QaRunId RUN = QaRunId.of(7);

    @ParameterizedTest(name = "after the step: {0}")
    @ValueSource(booleans = {true, false})
    void atEveryStep(boolean after) {
        int steps = Fuse.steps(after, MORE_STEPS_THAN_THERE_ARE, QaRunTest::isBlown);
        assertThat(steps).as("steps").isGreaterThan(CALLS + 3);
    }

    private static boolean isBlown(Fuse fuse) {
        try (var past = new Past()) {
            if (!past.node(fuse)) {
                assertThat(past.node(Fuse.never())).isTrue();
            }
            assertThat(past.log(CallScored.class))
                    .extracting(score -> score.callId().number())
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, CALLS).boxed().toList());
            assertThat(past.log(QaRunAdvanced.class))
                    .extracting(QaRunAdvanced::looked)
                    .containsExactly(4, 8);
            QaRunFinished finished = past.log(QaRunFinished.class).getFirst();
            assertThat(past.log(QaRunFinished.class)).hasSize(1);
            assertThat(finished.looked()).isEqualTo(CALLS);
            assertThat(finished.judged()).isEqualTo(CALLS);
            assertThat(finished.rubric()).isEqualTo("rubric-1");
            return fuse.isBlown();
        }
    }

    /** What outlives a node. */
    static final class Past implements AutoCloseable {
        private final MovableClock clock = new MovableClock();
        private final Instant began = clock.instant();
        private final List<CallView> calls = new ArrayList<>();
        private final LocalAxon axon;

        Past() {
            axon = new LocalAxon(
                    CAUSE,
                    axon -> QaRunAggregates.addTo(CallAggregates.addTo(axon)).registerQueryHandler(c -> this));
            for (int number = 1; number <= CALLS; number++) {
                calls.add(call(number));
            }
            clock.pass(Duration.ofDays(1));
            send(new StartQaRun(RUN, began, clock.instant(), null, clock.instant()));
        }

        /** Three calls each began at the same moment. */
        private CallView call(int number) {
            CallId id = CallId.of(number);
            Instant at = began.plusSeconds(number / 3);
            CallSid sid = new CallSid("CA%032x".formatted(number));
            PhoneNumber customer = new PhoneNumber("+14155550123");
            PhoneNumber line = new PhoneNumber("+14155559999");
            send(new ReceiveCall(id, new SubjectId("subj_" + "a".repeat(32)), customer, line, sid, at));
            report(id, sid, CarrierStatus.IN_PROGRESS, 2);
            send(new RecordSpeech(
                    id,
                    null,
                    InteractionId.of(number),
                    new Speech(
                            sid,
                            new TranscriptionSid("GT%032x".formatted(number)),
                            1,
                            Speaker.CUSTOMER,
                            new PersonalText("Good morning"),
                            .9,
                            "en-US",
                            null,
                            at)));
            report(id, sid, CarrierStatus.COMPLETED, 3);
            return new CallView(
                    id,
                    sid,
                    Direction.INBOUND,
                    CallStatus.COMPLETED,
                    null,
                    customer,
                    line,
                    null,
                    null,
                    null,
                    at,
                    null,
                    null,
                    Attributes.NONE,
                    null,
                    null,
                    null,
                    false,
                    1,
                    at,
                    at);
        }

        private void report(CallId id, CallSid sid, CarrierStatus status, int sequence) {
            send(new RecordCarrierReport(
                    id, null, new CarrierReport(sid, status, sequence, null, null, null, clock.instant())));
        }

        @QueryHandler
        CallSlice slice(SliceCalls query) {
            Instant from = Objects.requireNonNull(query.filter().fromDate());
            return new CallSlice(calls.stream()
                    .filter(call -> !call.startedAt().isBefore(from))
                    .skip(query.offset())
                    .limit(query.limit())
                    .toList());
        }

        @QueryHandler
        BusinessConfigPage list(ListBusinessConfigs query) {
            return new BusinessConfigPage(List.of(), 0);
        }

        /** One process, until there is nothing more to do; {@code false} once it is killed. */
        boolean node(Fuse fuse) {
            var orders = new Orders(new FusedSender(axon.messages(), fuse));
            var judging = new Judging(
                    axon.events(),
                    new GoverningSettings(orders, clock),
                    orders,
                    new IdGenerator(clock, IdGenerator.Kind.AUTOMATION, 1),
                    clock);
            var automation = new AnnotationEventHandlerAdapter(
                    new QaRunAutomation(judging, new Rubric(), orders, axon.events(), clock, AT_ONCE));
            return fuse.survives(() -> axon.handleAll(automation, fuse));
        }

        <T> List<T> log(Class<T> type) {
            return axon.log(type);
        }

        private void send(Object command) {
            axon.send(command);
        }

        @Override
        public void close() {
            axon.close();
        }
    }
}
