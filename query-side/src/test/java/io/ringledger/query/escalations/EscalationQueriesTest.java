package io.ringledger.query.escalations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import io.ringledger.api.calls.CallChange;
import io.ringledger.api.calls.CallChanges;
import io.ringledger.api.calls.CallQuery.WatchCalls;
import io.ringledger.api.escalations.EscalationPage;
import io.ringledger.api.escalations.EscalationQuery.FindEscalation;
import io.ringledger.api.escalations.EscalationQuery.ListEscalations;
import io.ringledger.api.escalations.EscalationView;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.events.escalations.AgentAssigned;
import io.ringledger.events.escalations.AgentChosen;
import io.ringledger.events.escalations.EscalationAccepted;
import io.ringledger.events.escalations.EscalationCancelled;
import io.ringledger.events.escalations.EscalationCompleted;
import io.ringledger.events.escalations.EscalationDeclined;
import io.ringledger.events.escalations.EscalationEvent;
import io.ringledger.events.escalations.EscalationQueued;
import io.ringledger.events.escalations.EscalationRequested;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.query.projection.Built;
import io.ringledger.query.projection.Feeds;
import io.ringledger.query.projection.LiveFeed;
import io.ringledger.query.testing.Histories;
import io.ringledger.query.testing.Log;
import io.ringledger.query.testing.MongoTest;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.AgentWish;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CancelReason;
import io.ringledger.vocabulary.DeclineReason;
import io.ringledger.vocabulary.EscalationId;
import io.ringledger.vocabulary.EscalationStatus;
import io.ringledger.vocabulary.EscalationTrigger;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericSubscriptionQueryMessage;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Escalations as they are read and watched. */
class EscalationQueriesTest {
    private static final TenantId ACME = Histories.TENANTS.get(0);
    private static final TenantId OTHERS = Histories.TENANTS.get(1);
    private static final EscalationId TALKED = EscalationId.of(1);
    private static final EscalationId WAITS = EscalationId.of(2);
    private static final EscalationId ASKS = EscalationId.of(3);
    private static final EscalationId GONE = EscalationId.of(4);
    private static final CallId CALL = CallId.of(70);
    private static final AgentId ZOE = AgentId.of(8);
    private static final AgentId ADAM = AgentId.of(9);
    private static final Instant AT = Instant.parse("2026-11-27T08:00:00Z");
    private static final AgentWish WISH = new AgentWish(null, List.of("billing"));

    private final MongoDatabase database = MongoTest.database();

    /** One was served at the second try, one waits, one asks Adam, and one customer hung up. */
    private static Stream<EscalationEvent> aMorning() {
        return Stream.of(
                requested(TALKED, 0),
                new AgentChosen(TALKED, CALL, ZOE, at(1)),
                assigned(TALKED, ZOE, "Zoe", 2),
                requested(WAITS, 3),
                new EscalationDeclined(TALKED, CALL, ZOE, DeclineReason.NO_ANSWER, at(32)),
                new EscalationQueued(TALKED, CALL, at(33)),
                new EscalationQueued(WAITS, CALL, at(33)),
                requested(GONE, 34),
                assigned(TALKED, ADAM, "Adam", 40),
                new EscalationAccepted(TALKED, CALL, ADAM, at(45)),
                requested(ASKS, 46),
                new EscalationCancelled(GONE, CALL, null, CancelReason.CALL_ENDED, at(50)),
                new EscalationCompleted(TALKED, CALL, ADAM, at(100)),
                assigned(ASKS, ADAM, "Adam", 101));
    }

    @Test
    void anEscalationShowsHowFarItHasCome() {
        EscalationQueries queries = built(aMorning());
        assertThat(find(queries, TALKED))
                .isEqualTo(view(TALKED, EscalationStatus.COMPLETED, false, ADAM, null, 1, null, 0, 45L, 100L));
        assertThat(find(queries, WAITS))
                .isEqualTo(view(WAITS, EscalationStatus.PENDING, true, null, null, 0, null, 3, null, null));
        assertThat(find(queries, ASKS))
                .isEqualTo(view(ASKS, EscalationStatus.PENDING, false, ADAM, 131L, 0, null, 46, null, null));
        assertThat(find(queries, GONE))
                .isEqualTo(view(
                        GONE,
                        EscalationStatus.CANCELLED,
                        false,
                        null,
                        null,
                        0,
                        CancelReason.CALL_ENDED,
                        34,
                        null,
                        50L));
    }

    @Test
    void whoWaitsIsListedOldestFirstAndTheRestNewestFirst() {
        EscalationQueries queries = built(aMorning());
        assertThat(ids(queries, EscalationStatus.PENDING, null, 1, 10)).containsExactly(WAITS, ASKS);
        assertThat(ids(queries, EscalationStatus.COMPLETED, null, 1, 10)).containsExactly(TALKED);
        assertThat(ids(queries, null, null, 1, 3)).containsExactly(ASKS, GONE, WAITS);
        assertThat(ids(queries, null, null, 2, 3)).containsExactly(TALKED);
        assertThat(ids(queries, null, CALL, 1, 10)).hasSize(4);
        assertThat(ids(queries, EscalationStatus.CANCELLED, CALL, 1, 10)).containsExactly(GONE);
        assertThat(ids(queries, null, CallId.of(71), 1, 10)).isEmpty();
    }

    @Test
    void aRangeOfTimeHasBothItsEnds() {
        EscalationQueries queries = built(aMorning());
        var some = new ListEscalations(null, null, at(3), at(34), 1, 10);
        assertThat(queries.list(some, asked(ACME)).escalations())
                .extracting(EscalationView::id)
                .containsExactly(GONE, WAITS);
        var pending = new ListEscalations(EscalationStatus.PENDING, null, at(4), null, 1, 10);
        assertThat(queries.list(pending, asked(ACME)).total()).isEqualTo(1);
    }

    @Test
    void anotherTenantSeesNone() {
        EscalationQueries queries = built(aMorning());
        assertThat(queries.list(new ListEscalations(null, null, null, null, 1, 10), asked(OTHERS))
                        .total())
                .isZero();
        assertThatThrownBy(() -> queries.find(new FindEscalation(WAITS), asked(OTHERS)))
                .isInstanceOf(Rejected.class);
    }

    /** Whatever the borders of batches: each beginning and each end once, and neither again when events come again. */
    @Test
    void whoWatchesIsToldOfEachBeginningAndEachEndOnce() {
        SimpleQueryBus bus = SimpleQueryBus.builder().build();
        new AnnotationQueryHandlerAdapter<>(new Watching()).subscribe(bus);
        List<CallChange> seen = new CopyOnWriteArrayList<>();
        bus.subscriptionQuery(new GenericSubscriptionQueryMessage<>(
                        new WatchCalls(),
                        WatchCalls.class.getName(),
                        ResponseTypes.instanceOf(Boolean.class),
                        ResponseTypes.instanceOf(CallChanges.class)))
                .updates()
                .subscribe(update -> seen.addAll(update.getPayload().changes()));
        try (Log log = logOf(aMorning())) {
            var projection = new EscalationsProjection(new EscalationFeed(bus.queryUpdateEmitter()));
            Feeds feeds = new Feeds(database, projection, log);
            feeds.deliver(1);
            assertThat(seen.stream().filter(CallChange.EscalationTriggered.class::isInstance))
                    .extracting(change -> ((CallChange.EscalationTriggered) change)
                            .escalation()
                            .id())
                    .containsExactlyInAnyOrder(TALKED, WAITS, ASKS, GONE);
            assertThat(seen.stream().filter(CallChange.EscalationClosed.class::isInstance))
                    .extracting(change ->
                            ((CallChange.EscalationClosed) change).escalation().id())
                    .containsExactlyInAnyOrder(TALKED, GONE);
            assertThat(seen).hasSize(6);
            seen.clear();
            feeds.redeliver(3);
            assertThat(seen).isEmpty();
        }
    }

    /** Answers the first question of a subscription, as the queries of calls do. */
    static final class Watching {
        @org.axonframework.queryhandling.QueryHandler
        Boolean watch(WatchCalls query) {
            return Boolean.TRUE;
        }
    }

    private EscalationQueries built(Stream<EscalationEvent> events) {
        try (Log log = logOf(events)) {
            var projection = new EscalationsProjection(LiveFeed.none());
            return new EscalationQueries(new EscalationRepository(database, Built.of(database, projection, log)));
        }
    }

    /** Recorded when it happened. */
    private static Log logOf(Stream<EscalationEvent> events) {
        Log log = new Log();
        events.forEach(event -> log.append(event.escalationId().value(), event, ACME));
        return log;
    }

    private static EscalationView find(EscalationQueries queries, EscalationId id) {
        EscalationView found = queries.find(new FindEscalation(id), asked(ACME));
        return new EscalationView(
                found.id(),
                found.callId(),
                found.businessId(),
                found.status(),
                found.trigger(),
                found.details(),
                found.context(),
                found.wish(),
                found.summary(),
                found.queued(),
                found.agentId(),
                found.agentName(),
                found.answerBy(),
                found.declined(),
                found.cancelReason(),
                found.transfer(),
                found.requestedAt(),
                found.acceptedAt(),
                found.closedAt(),
                AT);
    }

    private static List<EscalationId> ids(
            EscalationQueries queries, @Nullable EscalationStatus status, @Nullable CallId call, int page, int limit) {
        EscalationPage found = queries.list(new ListEscalations(status, call, null, null, page, limit), asked(ACME));
        return found.escalations().stream().map(EscalationView::id).toList();
    }

    private static EscalationView view(
            EscalationId id,
            EscalationStatus status,
            boolean queued,
            @Nullable AgentId agent,
            @Nullable Long answerBy,
            int declined,
            @Nullable CancelReason reason,
            long requested,
            @Nullable Long accepted,
            @Nullable Long closed) {
        return new EscalationView(
                id,
                CALL,
                new BusinessId("acme"),
                status,
                "cancellation",
                new Attributes(Map.of("keyword", "cancel")),
                Attributes.NONE,
                WISH,
                new PersonalText("Inbound call"),
                queued,
                agent,
                agent == null ? null : new PersonalText("Adam"),
                answerBy == null ? null : at(answerBy),
                declined,
                reason,
                null,
                at(requested),
                accepted == null ? null : at(accepted),
                closed == null ? null : at(closed),
                AT);
    }

    private static EscalationRequested requested(EscalationId id, long second) {
        return new EscalationRequested(
                id,
                CALL,
                new SubjectId("subj_" + "a1".repeat(16)),
                new BusinessId("acme"),
                "cancellation",
                EscalationTrigger.Kind.KEYWORD,
                new Attributes(Map.of("keyword", "cancel")),
                Attributes.NONE,
                WISH,
                new PersonalText("Inbound call"),
                at(second));
    }

    private static AgentAssigned assigned(EscalationId id, AgentId agent, String name, long second) {
        return new AgentAssigned(
                id, CALL, agent, new SubjectId(agent.value()), new PersonalText(name), at(second + 30), at(second));
    }

    private static Instant at(long second) {
        return AT.plusSeconds(second);
    }

    private static MetaData asked(TenantId tenant) {
        return MetaData.with(MetadataKeys.TENANT_ID, tenant.value());
    }
}
