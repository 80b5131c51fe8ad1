package io.ringledger.query.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import io.ringledger.api.calls.CallChange.InteractionAdded;
import io.ringledger.api.calls.CallChanges;
import io.ringledger.api.calls.CallQuery.FindCall;
import io.ringledger.api.calls.CallQuery.ListInteractions;
import io.ringledger.api.calls.CallQuery.WatchCalls;
import io.ringledger.api.calls.InteractionPage;
import io.ringledger.api.calls.InteractionView;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.events.calls.SpeechTranscribed;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.query.calls.transcripts.TranscriptProjections;
import io.ringledger.query.calls.transcripts.TranscriptRepository;
import io.ringledger.query.projection.Built;
import io.ringledger.query.projection.Feeds;
import io.ringledger.query.projection.LiveFeed;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.testing.Histories;
import io.ringledger.query.testing.Histories.History;
import io.ringledger.query.testing.Log;
import io.ringledger.query.testing.MongoTest;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.Speaker;
import io.ringledger.vocabulary.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericSubscriptionQueryMessage;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was said on calls, against a plain sorting of the same events. */
class InteractionsTest {
    private static final int CALLS = 150;

    private final MongoDatabase database = MongoTest.database();
    private final List<History> histories = histories();

    private static List<History> histories() {
        Histories generated = new Histories(61);
        List<History> histories = new ArrayList<>();
        for (int number = 1; number <= CALLS; number++) {
            histories.add(generated.history(number));
        }
        return histories;
    }

    @Test
    void aTranscriptIsInTheOrderOfBeingSaidAndCountedAtTheCall() {
        InteractionQueries queries = built();
        int longest = 0;
        for (History history : histories) {
            List<Long> expected = expected(history, null);
            longest = Math.max(longest, expected.size());
            InteractionPage all = queries.list(query(history.call(), null, 0, 1000), asked(history.tenant()));
            assertThat(ids(all)).isEqualTo(expected);
            assertThat(all.total()).isEqualTo(expected.size());
            assertThat(calls().find(new FindCall(history.call()), asked(history.tenant()))
                            .interactions())
                    .isEqualTo(expected.size());
        }
        assertThat(longest).isGreaterThan(3);
    }

    @Test
    void aPartIsCutAndFilteredAndItsTotalIsNot() {
        InteractionQueries queries = built();
        Random random = new Random(62);
        for (History history : histories) {
            Speaker speaker = random.nextBoolean() ? Speaker.AI : Speaker.CUSTOMER;
            List<Long> expected = expected(history, speaker);
            int offset = random.nextInt(4);
            InteractionPage part = queries.list(query(history.call(), speaker, offset, 2), asked(history.tenant()));
            assertThat(ids(part))
                    .isEqualTo(expected.stream().skip(offset).limit(2).toList());
            assertThat(part.total()).isEqualTo(expected.size());
        }
    }

    /** The words are another's: neither the call nor its transcript is there. */
    @Test
    void anotherTenantFindsNothing() {
        InteractionQueries queries = built();
        for (History history : histories) {
            TenantId other = Histories.TENANTS.get(1 - Histories.TENANTS.indexOf(history.tenant()));
            assertThatThrownBy(() -> queries.list(query(history.call(), null, 0, 10), asked(other)))
                    .isInstanceOf(Rejected.class)
                    .hasMessageStartingWith("CALL_NOT_FOUND");
        }
        assertThatThrownBy(() -> queries.list(query(CallId.of(3), null, 0, 10), asked(Histories.TENANTS.getFirst())))
                .isInstanceOf(Rejected.class);
    }

    /** Everything that was said, once, whatever is delivered again. */
    @Test
    void whoFollowsHearsEverythingOnce() {
        SimpleQueryBus bus = SimpleQueryBus.builder().build();
        List<CallChanges> seen = new CopyOnWriteArrayList<>();
        new AnnotationQueryHandlerAdapter<>(calls()).subscribe(bus);
        bus.subscriptionQuery(new GenericSubscriptionQueryMessage<>(
                        new WatchCalls(),
                        WatchCalls.class.getName(),
                        ResponseTypes.instanceOf(Boolean.class),
                        ResponseTypes.instanceOf(CallChanges.class)))
                .updates()
                .subscribe(update -> seen.add(update.getPayload()));
        try (Log log = log()) {
            Feeds feeds = new Feeds(database, TranscriptProjections.transcripts(bus.queryUpdateEmitter()), log);
            feeds.deliverWithStopsAndRedelivery(63);
            feeds.redeliver(40);
        }
        for (TenantId tenant : Histories.TENANTS) {
            List<Long> heard = seen.stream()
                    .filter(changes -> changes.tenantId().equals(tenant))
                    .flatMap(changes -> changes.changes().stream())
                    .map(change ->
                            ((InteractionAdded) change).interaction().id().number())
                    .toList();
            assertThat(heard)
                    .containsExactlyInAnyOrderElementsOf(histories.stream()
                            .filter(history -> history.tenant().equals(tenant))
                            .flatMap(history -> expected(history, null).stream())
                            .toList());
        }
    }

    private InteractionQueries built() {
        try (Log log = log()) {
            Pointers pointers = Built.of(database, new CallsProjection(LiveFeed.none()), log);
            Built.of(database, TranscriptProjections.transcripts(), log);
            return new InteractionQueries(
                    new CallRepository(database, pointers), new TranscriptRepository(database, pointers));
        }
    }

    private CallQueries calls() {
        return new CallQueries(new CallRepository(database, Feeds.pointers(database)));
    }

    /** The calls' events in a random interleaving. */
    private Log log() {
        Log log = new Log();
        List<History> turns = new ArrayList<>();
        histories.forEach(
                history -> turns.addAll(Collections.nCopies(history.events().size(), history)));
        Collections.shuffle(turns, new Random(64));
        Map<CallId, Integer> next = new HashMap<>();
        for (History history : turns) {
            int event = next.merge(history.call(), 1, Integer::sum) - 1;
            log.append(history.call().value(), history.events().get(event), history.tenant());
        }
        return log;
    }

    private static List<Long> expected(History history, @Nullable Speaker speaker) {
        List<SpeechTranscribed> said = history.events().stream()
                .filter(SpeechTranscribed.class::isInstance)
                .map(SpeechTranscribed.class::cast)
                .toList();
        Comparator<SpeechTranscribed> order = Comparator.<SpeechTranscribed, Instant>comparing(speech -> said.stream()
                        .filter(other -> other.transcription().equals(speech.transcription()))
                        .map(SpeechTranscribed::spokenAt)
                        .min(Comparator.naturalOrder())
                        .orElseThrow())
                .thenComparing(speech -> speech.transcription().value())
                .thenComparingInt(SpeechTranscribed::sequence);
        return said.stream()
                .sorted(order)
                .filter(speech -> speaker == null || speech.speaker() == speaker)
                .map(speech -> speech.interactionId().number())
                .toList();
    }

    private static ListInteractions query(CallId call, @Nullable Speaker speaker, int offset, int limit) {
        return new ListInteractions(call, speaker, offset, limit);
    }

    private static List<Long> ids(InteractionPage page) {
        return page.interactions().stream()
                .map(InteractionView::id)
                .map(id -> id.number())
                .toList();
    }

    private static MetaData asked(TenantId tenant) {
        return MetaData.with(MetadataKeys.TENANT_ID, tenant.value());
    }
}
