package io.ringledger.query.calls;

import static io.ringledger.vocabulary.SentimentLabel.NEGATIVE;
import static io.ringledger.vocabulary.SentimentLabel.NEUTRAL;
import static io.ringledger.vocabulary.SentimentLabel.POSITIVE;
import static io.ringledger.vocabulary.Speaker.AI;
import static io.ringledger.vocabulary.Speaker.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.ringledger.api.calls.CallChange.SentimentChanged;
import io.ringledger.api.calls.CallChanges;
import io.ringledger.api.calls.CallFilter;
import io.ringledger.api.calls.CallQuery.FindCall;
import io.ringledger.api.calls.CallQuery.ListCalls;
import io.ringledger.api.calls.CallQuery.WatchCalls;
import io.ringledger.api.calls.CallSort;
import io.ringledger.events.calls.CallReceived;
import io.ringledger.events.calls.SpeechTranscribed;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.query.projection.Feeds;
import io.ringledger.query.testing.Histories;
import io.ringledger.query.testing.Log;
import io.ringledger.query.testing.MongoTest;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.InteractionId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.Sentiment;
import io.ringledger.vocabulary.SentimentLabel;
import io.ringledger.vocabulary.Speaker;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.TranscriptionSid;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericSubscriptionQueryMessage;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The customer's mood as it is watched: told when its label changes, not at every word. */
class SentimentFeedTest {
    private static final CallId CALL = CallId.of(7);
    private static final TenantId TENANT = Histories.TENANTS.getFirst();
    private static final SubjectId PARTY = new SubjectId("subj_" + "a1".repeat(16));
    private static final CallSid SID = new CallSid("CA" + "0".repeat(32));
    private static final PhoneNumber CUSTOMERS = new PhoneNumber("+12125550101");
    private static final PhoneNumber OURS = new PhoneNumber("+15005550006");

    private final MongoDatabase database = MongoTest.database();
    private final SimpleQueryBus bus = SimpleQueryBus.builder().build();
    private final List<Sentiment> seen = new CopyOnWriteArrayList<>();
    private final Log log = new Log();
    private int sequence;
    private long clockRuns = 1;

    SentimentFeedTest() {
        new AnnotationQueryHandlerAdapter<>(calls()).subscribe(bus);
        log.append(CALL.value(), new CallReceived(CALL, PARTY, CUSTOMERS, OURS, SID, Log.BEGINNING), TENANT);
        bus.subscriptionQuery(new GenericSubscriptionQueryMessage<>(
                        new WatchCalls(),
                        WatchCalls.class.getName(),
                        ResponseTypes.instanceOf(Boolean.class),
                        ResponseTypes.instanceOf(CallChanges.class)))
                .updates()
                .subscribe(update -> update.getPayload().changes().stream()
                        .filter(SentimentChanged.class::isInstance)
                        .map(change -> ((SentimentChanged) change).sentiment())
                        .forEach(seen::add));
    }

    @Test
    void aMoodIsToldWhenItsLabelChanges() {
        say(AI, -0.9);
        say(CUSTOMER, null);
        say(CUSTOMER, 0.6);
        say(CUSTOMER, 0.2);
        say(CUSTOMER, -0.9);
        say(AI, 0.9);
        say(CUSTOMER, 0.25);
        say(CUSTOMER, null);
        say(CUSTOMER, -0.02);
        try (log) {
            Feeds feeds = new Feeds(database, projection(), log);
            feeds.deliver(1);
            assertThat(seen)
                    .containsExactly(
                            new Sentiment(0.6, POSITIVE),
                            new Sentiment(-0.3714, NEGATIVE),
                            new Sentiment(-0.04, NEUTRAL));
            assertThat(calls().find(new FindCall(CALL), asked()).sentiment())
                    .isEqualTo(new Sentiment(-0.0297, NEUTRAL));
            assertThat(listed(NEUTRAL)).isEqualTo(1);
            assertThat(listed(POSITIVE)).isZero();
            seen.clear();
            feeds.redeliver(3);
            assertThat(seen).isEmpty();
        }
    }

    /** What comes late is put where it was said, and may turn the mood of a moment ago. */
    @Test
    void orderIsThatOfSpeakingNotOfArrival() {
        say(CUSTOMER, 2, 0.8);
        say(CUSTOMER, 4, 0.3);
        say(CUSTOMER, 3, -0.9);
        say(CUSTOMER, 5, -0.4);
        try (log) {
            new Feeds(database, projection(), log).deliver(1);
        }
        assertThat(seen)
                .containsExactly(
                        new Sentiment(0.8, POSITIVE), new Sentiment(0.0286, NEUTRAL), new Sentiment(-0.2, NEGATIVE));
    }

    /** As in the transcript, the carrier's numbers count and not its clock. */
    @Test
    void aClockThatRunsBackwardsTurnsNothing() {
        clockRuns = -1;
        say(CUSTOMER, 2, -0.8);
        say(CUSTOMER, 3, 0.9);
        try (log) {
            new Feeds(database, projection(), log).deliver(2);
        }
        assertThat(calls().find(new FindCall(CALL), asked()).sentiment()).isEqualTo(new Sentiment(0.3333, POSITIVE));
    }

    /** What was said long ago does not count any more. */
    @Test
    void onlyTheLastFiveThingsCount() {
        for (int number = 0; number < 20; number++) {
            say(CUSTOMER, -1.0);
        }
        for (int number = 0; number < 5; number++) {
            say(CUSTOMER, 0.5);
        }
        try (log) {
            new Feeds(database, projection(), log).deliver(7);
        }
        assertThat(calls().find(new FindCall(CALL), asked()).sentiment()).isEqualTo(new Sentiment(0.5, POSITIVE));
    }

    private CallsProjection projection() {
        return new CallsProjection(new CallFeed(bus.queryUpdateEmitter()));
    }

    private CallQueries calls() {
        return new CallQueries(new CallRepository(database, Feeds.pointers(database)));
    }

    private long listed(SentimentLabel label) {
        CallFilter filter = new CallFilter(null, null, null, null, null, null, null, null, label);
        return calls().list(new ListCalls(filter, CallSort.STARTED_AT, false, 1, 10), asked())
                .total();
    }

    private void say(Speaker speaker, @Nullable Double score) {
        say(speaker, sequence++, score);
    }

    private void say(Speaker speaker, int number, @Nullable Double score) {
        log.append(
                CALL.value(),
                new SpeechTranscribed(
                        CALL,
                        PARTY,
                        InteractionId.of(number + 1),
                        SID,
                        new TranscriptionSid("GT" + "0".repeat(32)),
                        number,
                        speaker,
                        new PersonalText("words"),
                        null,
                        "en",
                        Log.BEGINNING.plusSeconds(clockRuns * number),
                        true,
                        score == null ? null : Sentiment.of(score),
                        score == null ? null : "test-1"),
                TENANT);
    }

    private static MetaData asked() {
        return MetaData.with(MetadataKeys.TENANT_ID, TENANT.value());
    }
}
