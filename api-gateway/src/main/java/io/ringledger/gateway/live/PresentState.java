package io.ringledger.gateway.live;

import io.ringledger.api.calls.CallChange;
import io.ringledger.api.calls.CallFilter;
import io.ringledger.api.calls.CallPage;
import io.ringledger.api.calls.CallQuery.FindCall;
import io.ringledger.api.calls.CallQuery.ListCalls;
import io.ringledger.api.calls.CallQuery.ListInteractions;
import io.ringledger.api.calls.CallSort;
import io.ringledger.api.calls.CallView;
import io.ringledger.api.calls.InteractionPage;
import io.ringledger.gateway.http.Messages;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.CallId;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Makes good for changes that may have been missed: asks for what is listened to and publishes it as changes. Of all calls
 * of a tenant these are the {@value #RECENT} that began last, and of what was said on a call the last {@value #RECENT}
 * things; a call that is older and changed in the gap shows with its next change.
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
                .flatMap(topic -> publishSince(moment, topic), AT_ONCE)
                .subscribe(call -> {}, failed -> LOG.warn("missed changes stay missed: {}", failed.getMessage()));
    }

    private Mono<Void> publishSince(Instant moment, Topic topic) {
        Cause cause = new Cause(topic.tenantId(), "system", "catch up with calls", "live-feed");
        return calls(topic, cause)
                .filter(call -> call.updatedAt().isAfter(moment))
                .concatMap(call -> changes(call, moment, cause))
                .doOnNext(change -> hub.publish(topic.tenantId(), change))
                .then();
    }

    private Flux<CallChange> changes(CallView call, Instant moment, Cause cause) {
        Flux<CallChange> begun =
                call.createdAt().isAfter(moment) ? Flux.just(new CallChange.Started(call)) : Flux.empty();
        Flux<CallChange> ended = call.status().isFinal() ? Flux.just(new CallChange.Ended(call)) : Flux.empty();
        return Flux.concat(begun, said(call, moment, cause), Flux.just(new CallChange.Updated(call)), ended);
    }

    private Flux<CallView> calls(Topic topic, Cause cause) {
        CallId callId = topic.callId();
        Flux<CallView> found = callId == null
                ? messages.query(newest(), CallPage.class, cause).flatMapIterable(CallPage::calls)
                : messages.query(new FindCall(callId), CallView.class, cause).flux();
        return found.onErrorResume(gone -> Mono.empty());
    }

    private static ListCalls newest() {
        return new ListCalls(CallFilter.ALL, CallSort.STARTED_AT, false, 1, RECENT);
    }

    private Flux<CallChange> said(CallView call, Instant moment, Cause cause) {
        if (call.interactions() == 0) {
            return Flux.empty();
        }
        int before = Math.max(0, call.interactions() - RECENT);
        return messages.query(new ListInteractions(call.id(), null, before, RECENT), InteractionPage.class, cause)
                .flatMapIterable(InteractionPage::interactions)
                .filter(interaction -> interaction.recordedAt().isAfter(moment))
                .<CallChange>map(CallChange.InteractionAdded::new)
                .onErrorResume(gone -> Mono.empty());
    }
}
