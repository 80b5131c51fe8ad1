package io.ringledger.gateway.calls.control;

import io.ringledger.api.calls.CallRejection;
import io.ringledger.api.control.ControlledCall;
import io.ringledger.api.control.ControlledCall.Stage;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.calls.control.Cancelled.One;
import io.ringledger.gateway.calls.control.Cancelled.Result;
import io.ringledger.gateway.http.Messages;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.CallId;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Ends many calls on behalf of whoever asks, each on its own. */
@Component
final class CancelDesk {
    private static final int AT_ONCE = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private final Messages messages;
    private final FloorReader floor;
    private final Clock clock;

    CancelDesk(Messages messages, FloorReader floor, Clock clock) {
        this.messages = messages;
        this.floor = floor;
        this.clock = clock;
    }

    /** Waits a moment for the carrier; what takes longer goes on being ended. */
    Mono<Cancelled> cancel(CancelBody body, Cause cause) {
        List<CallId> ids = body.checked();
        return Flux.fromIterable(ids)
                .flatMapSequential(id -> refusal(body, id, cause), AT_ONCE)
                .collectList()
                .flatMap(refusals -> over(ids, cause).map(known -> {
                    List<One> all = new ArrayList<>();
                    for (int each = 0; each < ids.size(); each++) {
                        all.add(one(ids.get(each), refusals.get(each), known));
                    }
                    return Cancelled.of(all);
                }));
    }

    /** The code with which it was refused; empty where it was not. */
    private Mono<Optional<String>> refusal(CancelBody body, CallId id, Cause cause) {
        return messages.send(body.toCommand(id, clock.instant()), cause)
                .then(Mono.just(Optional.<String>empty()))
                .onErrorResume(
                        Rejected.class,
                        refused -> Mono.just(Optional.of(refused.rejection().code())));
    }

    private Mono<Map<CallId, ControlledCall>> over(List<CallId> ids, Cause cause) {
        Mono<Map<CallId, ControlledCall>> asked = floor.known(ids, cause);
        return asked.filter(known -> known.values().stream().allMatch(call -> call.stage() == Stage.OVER))
                .repeatWhenEmpty(again -> again.delayElements(LOOK_AGAIN))
                .timeout(PATIENCE, asked);
    }

    private static One one(CallId id, Optional<String> refused, Map<CallId, ControlledCall> known) {
        if (refused.isPresent()) {
            boolean isUnknown = refused.get().equals(CallRejection.CALL_NOT_FOUND.name());
            return new One(id, isUnknown ? Result.NOT_FOUND : Result.FAILED, refused.get());
        }
        ControlledCall call = known.get(id);
        return new One(id, call != null && call.stage() == Stage.OVER ? Result.OVER : Result.ENDING, null);
    }
}
