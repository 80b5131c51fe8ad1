package io.ringledger.query.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringledger.api.calls.CallStatus;
import io.ringledger.events.calls.CallAnswered;
import io.ringledger.events.calls.CallEnded;
import io.ringledger.events.calls.CallEvent;
import io.ringledger.events.calls.CallInitiated;
import io.ringledger.events.calls.CallRang;
import io.ringledger.events.calls.DialAccepted;
import io.ringledger.events.calls.DialOutcomeUnknown;
import io.ringledger.events.calls.DialRefused;
import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallOutcome;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.Direction;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.SubjectId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CallProgressTest {
    private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");
    private static final CallId CALL = CallId.of(5104);
    private static final CallSid SID = new CallSid("CA" + "0".repeat(32));
    private static final AttemptId ATTEMPT = AttemptId.of(1);
    private static final CallEvent INITIATED = new CallInitiated(
            CALL,
            new SubjectId("subj_" + "0".repeat(32)),
            new PhoneNumber("+15550100"),
            new PhoneNumber("+15550199"),
            null,
            null,
            null,
            Attributes.NONE,
            AT);
    private static final CallEvent ACCEPTED = new DialAccepted(CALL, ATTEMPT, SID, AT.plusSeconds(1));
    private static final CallEvent RANG = new CallRang(CALL, SID, AT.plusSeconds(2), true);
    private static final CallEvent ANSWERED = new CallAnswered(CALL, SID, null, AT.plusSeconds(8), true);
    private static final CallEvent COMPLETED = ended(CallOutcome.COMPLETED, 3);

    private static CallEvent ended(CallOutcome outcome, int sequence) {
        return new CallEnded(CALL, SID, outcome, Duration.ofSeconds(60), sequence, AT.plusSeconds(68), true);
    }

    private static CallProgress after(List<CallEvent> events) {
        @Nullable CallProgress progress = null;
        for (CallEvent event : events) {
            progress = CallProgress.after(progress, event);
        }
        return Objects.requireNonNull(progress);
    }

    @Test
    void all120OrdersOfTheCarriersNewsEndInTheSameState() {
        List<List<CallEvent>> orders = orders(List.of(ACCEPTED, RANG, ANSWERED, COMPLETED, RANG));
        assertThat(orders).hasSize(120);
        Set<CallProgress> ends = new HashSet<>();
        for (List<CallEvent> order : orders) {
            List<CallEvent> events = new ArrayList<>(List.of(INITIATED));
            order.forEach(event -> {
                events.add(event);
                events.add(event);
            });
            ends.add(after(events));
        }
        assertThat(ends).hasSize(1);
        CallProgress end = ends.iterator().next();
        assertThat(end.status()).isEqualTo(CallStatus.COMPLETED);
        assertThat(end.endedAt()).isEqualTo(AT.plusSeconds(68));
        assertThat(end.duration()).isEqualTo(Duration.ofSeconds(60));
    }

    private static List<List<CallEvent>> orders(List<CallEvent> events) {
        if (events.isEmpty()) {
            return List.of(List.of());
        }
        List<List<CallEvent>> orders = new ArrayList<>();
        for (int first = 0; first < events.size(); first++) {
            List<CallEvent> rest = new ArrayList<>(events);
            CallEvent head = rest.remove(first);
            for (List<CallEvent> tail : orders(rest)) {
                List<CallEvent> order = new ArrayList<>(List.of(head));
                order.addAll(tail);
                orders.add(order);
            }
        }
        return orders;
    }

    @Test
    void growsWithWhatIsKnown() {
        assertThat(after(List.of(INITIATED)).status()).isEqualTo(CallStatus.INITIATED);
        assertThat(after(List.of(INITIATED, ACCEPTED)).status()).isEqualTo(CallStatus.INITIATED);
        assertThat(after(List.of(INITIATED, ACCEPTED, RANG)).status()).isEqualTo(CallStatus.RINGING);
        assertThat(after(List.of(INITIATED, ACCEPTED, ANSWERED, RANG)).status()).isEqualTo(CallStatus.IN_PROGRESS);
        assertThat(after(List.of(INITIATED)).direction()).isEqualTo(Direction.OUTBOUND);
    }

    @ParameterizedTest
    @EnumSource(
            value = CallOutcome.class,
            names = {"BUSY", "NO_ANSWER", "CANCELED", "FAILED"})
    void endsThatWereNoConversationAreFailures(CallOutcome outcome) {
        CallProgress progress = after(List.of(INITIATED, ACCEPTED, ended(outcome, 2), RANG));
        assertThat(progress.status()).isEqualTo(CallStatus.FAILED);
        assertThat(progress.outcome()).isEqualTo(outcome);
    }

    @Test
    void anUnknownOutcomeIsCorrectedByAnyLaterNews() {
        CallEvent unknown = new DialOutcomeUnknown(CALL, ATTEMPT, AT.plusSeconds(120));
        assertThat(after(List.of(INITIATED, unknown)).outcome()).isEqualTo(CallOutcome.OUTCOME_UNKNOWN);
        assertThat(after(List.of(INITIATED, unknown)).endedAt()).isEqualTo(AT.plusSeconds(120));
        assertThat(after(List.of(INITIATED, unknown, RANG)).status()).isEqualTo(CallStatus.RINGING);
        assertThat(after(List.of(INITIATED, unknown, COMPLETED)).status()).isEqualTo(CallStatus.COMPLETED);
    }

    @Test
    void aRefusedAttemptIsAFailure() {
        CallEvent refused = new DialRefused(CALL, ATTEMPT, CallOutcome.INVALID_NUMBER, 21211, AT.plusSeconds(1));
        CallProgress progress = after(List.of(INITIATED, refused));
        assertThat(progress.status()).isEqualTo(CallStatus.FAILED);
        assertThat(progress.outcome()).isEqualTo(CallOutcome.INVALID_NUMBER);
    }

    @Test
    void theCarriersLastWordCounts() {
        CallEvent corrected = ended(CallOutcome.CANCELED, 4);
        assertThat(after(List.of(INITIATED, COMPLETED, corrected)).outcome()).isEqualTo(CallOutcome.CANCELED);
        assertThat(after(List.of(INITIATED, corrected, COMPLETED)).outcome()).isEqualTo(CallOutcome.CANCELED);
    }

    @Test
    void aCallBeginsWithItsBeginning() {
        assertThatThrownBy(() -> after(List.of(RANG))).isInstanceOf(IllegalStateException.class);
    }
}
