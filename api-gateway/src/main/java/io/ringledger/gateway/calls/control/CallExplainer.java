package io.ringledger.gateway.calls.control;

import io.ringledger.api.control.ControlQuery.ListDialDecisions;
import io.ringledger.api.control.DialDecisions;
import io.ringledger.gateway.calls.CallReader;
import io.ringledger.gateway.http.Messages;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.CallId;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Says why a call was made or not. */
@Component
final class CallExplainer {
    private final Messages messages;
    private final CallReader reader;
    private final FloorReader floor;

    CallExplainer(Messages messages, CallReader reader, FloorReader floor) {
        this.messages = messages;
        this.reader = reader;
        this.floor = floor;
    }

    Mono<Explanation> explain(CallId callId, Cause cause) {
        return reader.find(callId, cause)
                .flatMap(call -> Mono.zip(
                                floor.known(List.of(callId), cause),
                                messages.query(new ListDialDecisions(callId), DialDecisions.class, cause))
                        .map(found -> Explanation.of(call, found.getT1().get(callId), found.getT2())));
    }
}
