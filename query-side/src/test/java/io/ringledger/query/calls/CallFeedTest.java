package io.ringledger.query.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.ringledger.api.calls.CallChange;
import io.ringledger.api.calls.CallChanges;
import io.ringledger.api.calls.CallQuery.WatchCalls;
import io.ringledger.api.calls.CallView;
import io.ringledger.events.calls.CallEvent;
import io.ringledger.query.projection.Feeds;
import io.ringledger.query.testing.FaultyDatabase;
import io.ringledger.query.testing.Histories;
import io.ringledger.query.testing.Log;
import io.ringledger.query.testing.MongoTest;
import io.ringledger.vocabulary.CallId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericSubscriptionQueryMessage;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.junit.jupiter.api.Test;

/** What a gateway sees that follows the feed: committed changes, each fact once, in order for each call. */
class CallFeedTest {
    private final MongoDatabase database = MongoTest.database();
    private final SimpleQueryBus bus = SimpleQueryBus.builder().build();
    private final List<CallChanges> seen = new CopyOnWriteArrayList<>();
    private final AtomicReference<Throwable> end = new AtomicReference<>();

    CallFeedTest() {
        new AnnotationQueryHandlerAdapter<>(new CallQueries(new CallRepository(database, Feeds.pointers(database))))
                .subscribe(bus);
        bus.subscriptionQuery(new GenericSubscriptionQueryMessage<>(
                        new WatchCalls(),
                        WatchCalls.class.getName(),
                        ResponseTypes.instanceOf(Boolean.class),
                        ResponseTypes.instanceOf(CallChanges.class)))
                .updates()
                .subscribe(update -> seen.add(update.getPayload()), end::set);
    }

    private CallsProjection projection() {
        return new CallsProjection(new CallFeed(bus.queryUpdateEmitter()));
    }

    @Test
    void eachFactIsPublishedOnceAndInOrder() {
        try (Log log = new Histories(51).log(200)) {
            var feeds = new Feeds(database, projection(), log);
            feeds.deliverWithStopsAndRedelivery(52);

            assertThat(seen)
                    .isNotEmpty()
                    .allSatisfy(changes -> assertThat(changes.changes()).isNotEmpty());
            Map<CallId, List<Class<?>>> kinds = kinds();
            assertThat(kinds).hasSize(200);
            assertThat(kinds.values()).allSatisfy(each -> {
                assertThat(each.getFirst()).isEqualTo(CallChange.Started.class);
                assertThat(each)
                        .filteredOn(kind -> kind == CallChange.Started.class)
                        .hasSize(1);
            });
            assertThat(lastSeen()).isEqualTo(documents());
        }
    }

    @Test
    void redeliveredEventsPublishNothing() {
        try (Log log = new Histories(53).log(50)) {
            var feeds = new Feeds(database, projection(), log);
            feeds.deliver(100);
            int published = seen.size();
            feeds.redeliver(17);
            assertThat(seen).hasSize(published);
        }
    }

    @Test
    void aVersionThatIsNotLivePublishesNothing() {
        try (Log log = new Histories(54).log(50)) {
            new Feeds(database, projection(), log, () -> false).deliver(100);
            assertThat(seen).isEmpty();
        }
    }

    @Test
    void whatWasWrittenBeforeAStopIsPublishedAfterIt() {
        try (Log log = new Histories(55).log(50)) {
            var faulty = new FaultyDatabase(database);
            var feeds = new Feeds(faulty.database(), projection(), log);
            faulty.breakAt(0, FaultyDatabase.Moment.AFTER);
            assertThat(feeds.deliverOnce(30)).isFalse();
            assertThat(seen).isEmpty();
            feeds.deliver(100);
            assertThat(lastSeen()).isEqualTo(documents());
        }
    }

    @Test
    void tenantsAreToldApart() {
        Log log = new Log();
        for (int number = 0; number < 2; number++) {
            CallEvent begun = new Histories(57).history(number + 1).events().getFirst();
            log.append(begun.callId().value(), begun, Histories.TENANTS.get(number));
        }
        new Feeds(database, projection(), log).deliver(10);
        assertThat(seen).extracting(CallChanges::tenantId).containsExactlyElementsOf(Histories.TENANTS);
        log.close();
    }

    @Test
    void aSwitchOfVersionsEndsTheFeed() {
        new CallFeed(bus.queryUpdateEmitter()).restart();
        await().until(() -> end.get() != null);
    }

    private Map<CallId, List<Class<?>>> kinds() {
        Map<CallId, List<Class<?>>> kinds = new HashMap<>();
        for (CallChanges changes : seen) {
            for (CallChange change : changes.changes()) {
                kinds.computeIfAbsent(change.callId(), ignored -> new ArrayList<>())
                        .add(change.getClass());
            }
        }
        return kinds;
    }

    /** What a screen would show of each call; the time of the last event moves without news. */
    private Map<String, String> lastSeen() {
        Map<String, String> last = new HashMap<>();
        seen.forEach(changes -> changes.changes().forEach(change -> {
            if (change instanceof CallChange.OfCall seenCall) {
                CallView call = seenCall.call();
                last.put(call.id().value(), call.status() + " " + call.outcome());
            }
        }));
        return last;
    }

    private Map<String, String> documents() {
        Map<String, String> all = new HashMap<>();
        database.getCollection("calls_v1").find().forEach(document -> {
            CallView call = CallMapping.read(document).view();
            all.put(document.getString("_id"), call.status() + " " + call.outcome());
        });
        return all;
    }
}
