package io.ringledger.command.calls.dialing;

import io.ringledger.command.carrier.Carrier;
import io.ringledger.command.carrier.CarrierUnavailableException;
import io.ringledger.command.carrier.DialAnswer;
import io.ringledger.command.carrier.DialRequest;
import io.ringledger.command.carrier.HangUpAnswer;
import io.ringledger.command.carrier.ListedCall;
import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.CarrierReport;
import io.ringledger.vocabulary.CarrierStatus;
import io.ringledger.vocabulary.PhoneNumber;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A carrier that does what a test tells it. Its calls ring for ever until they are ended. */
final class FakeCarrier implements Carrier {
    /** What becomes of a request to place a call. */
    enum Behaviour {
        PLACES,
        PLACES_AND_TIMES_OUT,
        TIMES_OUT,
        REFUSES,
        IS_BUSY
    }

    final List<DialRequest> requests = new CopyOnWriteArrayList<>();
    final List<CallSid> hangUps = new CopyOnWriteArrayList<>();
    final Map<CallSid, Placed> calls = new ConcurrentHashMap<>();
    volatile Behaviour behaviour = Behaviour.PLACES;
    volatile int busyTimes = Integer.MAX_VALUE;
    volatile boolean available = true;
    volatile boolean answersQuestions = true;
    volatile boolean hangsUp = true;
    volatile Consumer<Placed> whilePlacing = placed -> {};

    private final Clock clock;

    record Placed(DialRequest request, CallSid sid, Instant createdAt, CarrierStatus status, Instant at) {
        Placed now(CarrierStatus next, Instant when) {
            return new Placed(request, sid, createdAt, next, when);
        }

        CarrierReport report(int sequence, Instant receivedAt) {
            Duration duration = status == CarrierStatus.COMPLETED ? Duration.ofSeconds(7) : null;
            return new CarrierReport(sid, status, sequence, status.isFinal() ? at : null, duration, null, receivedAt);
        }
    }

    FakeCarrier(Clock clock) {
        this.clock = clock;
    }

    List<Placed> placedFor(AttemptId attemptId) {
        return calls.values().stream()
                .filter(call -> call.request().attemptId().equals(attemptId))
                .toList();
    }

    /** Ends every call. */
    void endAll(CarrierStatus status) {
        calls.replaceAll((sid, call) -> call.status().isFinal() ? call : call.now(status, clock.instant()));
    }

    /** A call that this carrier has without having been asked by us. */
    Placed has(DialRequest request, Instant createdAt) {
        var sid = new CallSid("CA%032x".formatted(calls.size() + 1));
        var placed = new Placed(request, sid, createdAt, CarrierStatus.RINGING, createdAt);
        calls.put(sid, placed);
        return placed;
    }

    @Override
    public String account() {
        return "AC" + "0".repeat(32);
    }

    @Override
    public boolean isAvailable() {
        return available;
    }

    @Override
    public synchronized DialAnswer place(DialRequest request) {
        requests.add(request);
        return switch (behaviour) {
            case PLACES -> new DialAnswer.Accepted(placed(request));
            case PLACES_AND_TIMES_OUT -> {
                placed(request);
                yield new DialAnswer.Unclear();
            }
            case TIMES_OUT -> new DialAnswer.Unclear();
            case REFUSES -> new DialAnswer.Refused(21211);
            case IS_BUSY -> busyTimes-- > 0 ? new DialAnswer.NotTaken(20429) : new DialAnswer.Accepted(placed(request));
        };
    }

    private CallSid placed(DialRequest request) {
        Placed placed = has(request, clock.instant());
        whilePlacing.accept(placed);
        return placed.sid();
    }

    @Override
    public HangUpAnswer hangUp(CallSid callSid) {
        hangUps.add(callSid);
        if (!hangsUp) {
            return new HangUpAnswer.Refused(20500);
        }
        calls.computeIfPresent(
                callSid,
                (sid, call) -> call.status().isFinal() ? call : call.now(CarrierStatus.CANCELED, clock.instant()));
        return new HangUpAnswer.Accepted();
    }

    @Override
    public Optional<CarrierReport> fetch(CallSid callSid) {
        requireAnswer();
        return Optional.ofNullable(calls.get(callSid)).map(call -> call.report(-1, clock.instant()));
    }

    @Override
    public List<ListedCall> list(PhoneNumber from, PhoneNumber to) {
        requireAnswer();
        return calls.values().stream()
                .filter(call -> call.request().from().equals(from))
                .filter(call -> call.request().to().equals(to))
                .map(call -> new ListedCall(call.createdAt(), call.report(-1, clock.instant())))
                .toList();
    }

    @Override
    public Optional<PhoneNumber> firstNumber() {
        return Optional.empty();
    }

    private void requireAnswer() {
        if (!answersQuestions) {
            throw new CarrierUnavailableException("down", new IOException("down"));
        }
    }
}
