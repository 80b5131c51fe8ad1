package io.ringledger.gateway.live;

import io.ringledger.api.calls.CallChange;
import io.ringledger.api.calls.CallFilter;
import io.ringledger.api.calls.CallHandover;
import io.ringledger.api.calls.CallPage;
import io.ringledger.api.calls.CallQuery.FindCall;
import io.ringledger.api.calls.CallQuery.ListCalls;
import io.ringledger.api.calls.CallQuery.ListLatestInteractions;
import io.ringledger.api.calls.CallSort;
import io.ringledger.api.calls.CallView;
import io.ringledger.api.calls.InteractionPage;
import io.ringledger.api.escalations.EscalationQuery.FindEscalation;
import io.ringledger.api.escalations.EscalationView;
import io.ringledger.gateway.http.Messages;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        Map<TenantId, List<Topic>> byTenant = hub.topics().stream().collect(Collectors.groupingBy(Topic::tenantId));
        Flux.fromIterable(byTenant.entrySet())
                .flatMap(topics -> publishSince(moment, topics.getKey(), topics.getValue()), AT_ONCE)
                .subscribe(call -> {}, failed -> LOG.warn("missed changes stay missed: {}", failed.getMessage()));
    }

    /** Each call once, however many topics it belongs to: whoever listens to any of them is told. */
    private Mono<Void> publishSince(Instant moment, TenantId tenant, List<Topic> topics) {
        Cause cause = new Cause(tenant, "system", "catch up with calls", "live-feed");
        return Flux.fromIterable(topics)
                .concatMap(topic -> calls(topic, cause))
                .distinct(CallView::id)
                .concatMap(call -> changes(call, moment, cause))
                .doOnNext(change -> hub.publish(tenant, change))
                .then();
    }

    private Flux<CallChange> changes(CallView call, Instant moment, Cause cause) {
        Flux<CallChange> said = said(call.id(), moment, cause);
        if (!call.updatedAt().isAfter(moment)) {
            return said;
        }
        Flux<CallChange> begun =
                call.createdAt().isAfter(moment) ? Flux.just(new CallChange.Started(call)) : Flux.empty();
        Flux<CallChange> felt = Mono.justOrEmpty(call.sentiment())
                .<CallChange>map(sentiment -> new CallChange.SentimentChanged(call.id(), sentiment, call.updatedAt()))
                .flux();
        Flux<CallChange> judged = Mono.justOrEmpty(call.qa())
                .filter(score -> score.updatedAt().isAfter(moment))
                .<CallChange>map(CallChange.QaScoreUpdated::new)
                .flux();
        Flux<CallChange> ended = call.status().isFinal() ? Flux.just(new CallChange.Ended(call)) : Flux.empty();
        return Flux.concat(
                begun, said, felt, handed(call, moment, cause), judged, Flux.just(new CallChange.Updated(call)), ended);
    }

    private Flux<CallChange> handed(CallView call, Instant moment, Cause cause) {
        CallHandover handover = call.handover();
        if (handover == null) {
            return Flux.empty();
        }
        return messages.query(new FindEscalation(handover.escalationId()), EscalationView.class, cause)
                .flatMapIterable(escalation -> news(escalation, moment))
                .onErrorResume(gone -> Mono.empty());
    }

    private static List<CallChange> news(EscalationView escalation, Instant moment) {
        List<CallChange> news = new ArrayList<>();
        if (escalation.requestedAt().isAfter(moment)) {
            news.add(new CallChange.EscalationTriggered(escalation));
        }
        if (escalation.status().isFinal() && escalation.updatedAt().isAfter(moment)) {
            news.add(new CallChange.EscalationClosed(escalation));
        }
        return news;
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

    /** Transcripts are read at a pace of their own: the call may not show yet that something was said. */
    private Flux<CallChange> said(CallId callId, Instant moment, Cause cause) {
        return messages.query(new ListLatestInteractions(callId, RECENT), InteractionPage.class, cause)
                .flatMapIterable(InteractionPage::interactions)
                .filter(interaction -> interaction.recordedAt().isAfter(moment))
                .<CallChange>map(CallChange.InteractionAdded::new)
                .onErrorResume(gone -> Mono.empty());
    }
}
