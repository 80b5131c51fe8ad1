package io.ringledger.gateway.live;

import io.ringledger.api.calls.CallChange;
import io.ringledger.api.calls.CallFilter;
import io.ringledger.api.calls.CallPage;
import io.ringledger.api.calls.CallQuery.FindCall;
import io.ringledger.api.calls.CallQuery.ListCalls;
import io.ringledger.api.calls.CallSort;
import io.ringledger.api.calls.CallView;
import io.ringledger.gateway.http.Messages;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Makes good for changes that may have been missed: asks for what is listened to and publishes it as changes. Of all calls
 * of a tenant these are the {@value #RECENT} that began last; one that is older and changed in the gap shows with its next
 * change.
 */
@Component
final class PresentState {
    private static final Logger LOG = LoggerFactory.getLogger(PresentState.class);
    private static final int RECENT = 100;
    private static final int AT_ONCE = 4;

    private final CallHub hub;
    private final Messages messages;

    PresentState(CallHub hub, Messages messages) {
        this.hub = hub;
        this.messages = messages;
    }

    /** Publishes what changed since a moment, in the background. */
    void publishSince(Instant moment) {
        Flux.fromIterable(hub.topics())
                .flatMap(topic -> ask(topic).doOnNext(call -> publish(topic.tenantId(), call, moment)), AT_ONCE)
                .subscribe(call -> {}, failed -> LOG.warn("missed changes stay missed: {}", failed.getMessage()));
    }

    private Flux<CallView> ask(Topic topic) {
        Cause cause = new Cause(topic.tenantId(), "system", "catch up with calls", "live-feed");
        CallId callId = topic.callId();
        Flux<CallView> found = callId == null
                ? messages.query(newest(), CallPage.class, cause).flatMapIterable(CallPage::calls)
                : messages.query(new FindCall(callId), CallView.class, cause).flux();
        return found.onErrorResume(gone -> Mono.empty());
    }

    private static ListCalls newest() {
        return new ListCalls(CallFilter.ALL, CallSort.STARTED_AT, false, 1, RECENT);
    }

    private void publish(TenantId tenantId, CallView call, Instant moment) {
        if (call.updatedAt().isAfter(moment)) {
            kinds(call, moment).forEach(kind -> hub.publish(tenantId, new CallChange(kind, call)));
        }
    }

    private static List<CallChange.Kind> kinds(CallView call, Instant moment) {
        List<CallChange.Kind> kinds = new ArrayList<>();
        if (call.createdAt().isAfter(moment)) {
            kinds.add(CallChange.Kind.STARTED);
        }
        kinds.add(CallChange.Kind.UPDATED);
        if (call.status().isFinal()) {
            kinds.add(CallChange.Kind.ENDED);
        }
        return kinds;
    }
}
