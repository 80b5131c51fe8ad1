package io.ringledger.gateway.calls.control;

import io.ringledger.api.calls.CallPage;
import io.ringledger.api.calls.CallQuery.ListCalls;
import io.ringledger.api.calls.CallQuery.ListOpenCalls;
import io.ringledger.api.calls.CallView;
import io.ringledger.api.control.ControlQuery.FindControlled;
import io.ringledger.api.control.ControlledCall;
import io.ringledger.api.control.ControlledCalls;
import io.ringledger.gateway.dialect.Page;
import io.ringledger.gateway.http.Messages;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.CallId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads calls together with what whoever runs the floor knows of them. */
@Component
final class FloorReader {
    private final Messages messages;

    FloorReader(Messages messages) {
        this.messages = messages;
    }

    Mono<Page<CallLog>> logs(ListCalls list, Cause cause) {
        return messages.query(list, CallPage.class, cause)
                .flatMap(page -> logs(page.calls(), cause)
                        .map(logs -> new Page<>("calls", logs, list.page(), list.limit(), page.total())));
    }

    Mono<Page<CallLog>> open(int page, int limit, Cause cause) {
        return messages.query(new ListOpenCalls(page, limit), CallPage.class, cause)
                .flatMap(found ->
                        logs(found.calls(), cause).map(logs -> new Page<>("calls", logs, page, limit, found.total())));
    }

    private Mono<List<CallLog>> logs(List<CallView> calls, Cause cause) {
        return known(calls.stream().map(CallView::id).toList(), cause)
                .map(known -> calls.stream()
                        .map(call -> CallLog.of(call, known.get(call.id())))
                        .toList());
    }

    /** Those that there are, by their ids. */
    Mono<Map<CallId, ControlledCall>> known(Collection<CallId> ids, Cause cause) {
        return ids.isEmpty()
                ? Mono.just(Map.of())
                : messages.query(new FindControlled(List.copyOf(ids)), ControlledCalls.class, cause)
                        .map(found -> found.calls().stream()
                                .collect(Collectors.toMap(ControlledCall::id, Function.identity())));
    }
}
