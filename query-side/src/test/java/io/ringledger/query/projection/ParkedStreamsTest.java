package io.ringledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoDatabase;
import io.ringledger.query.calls.CallProjections;
import io.ringledger.query.testing.FaultyDatabase;
import io.ringledger.query.testing.FaultyDatabase.Moment;
import io.ringledger.query.testing.Histories;
import io.ringledger.query.testing.Log;
import io.ringledger.query.testing.MongoTest;
import io.ringledger.query.testing.ReadModel;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A stream with an event that cannot be applied stands still, the others go on, and a retry makes up for it. */
class ParkedStreamsTest {
    private static final Log LOG = new Histories(21).log(500);

    private final MongoDatabase database = MongoTest.database();
    private final Broken broken = new Broken();
    private final ParkedStreams parked = new ParkedStreams(database, Builds.CALLS);
    private final StreamReader reader = (stream, sequence) -> LOG.store()
            .readEvents(stream, sequence + 1)
            .asStream()
            .map(event -> RecordedEvent.of(event))
            .toList();

    /** A call of several events, early in the log. */
    private static final String STREAM = LOG.events().stream()
            .map(event -> RecordedEvent.of(event))
            .filter(event -> event.sequence() == 3)
            .findFirst()
            .orElseThrow()
            .stream();

    private StreamInvoker<?> invoker(MongoDatabase to) {
        return Builds.stream(to, broken.stream(CallProjections.calls()));
    }

    @Test
    void isRetriedInOrderAfterAThousandMoreEvents() {
        broken.at(event -> event.stream().equals(STREAM) && event.sequence() == 1);
        StreamInvoker<?> invoker = invoker(database);
        assertThat(LOG.events().size()).isGreaterThan(1_100);
        new Delivery(invoker, LOG.events()).all(new Random(1), 100);

        assertThat(parked.streams()).containsExactly(STREAM);
        assertThat(ReadModel.hash(database, Builds.CALLS.documents())).isNotEqualTo(Builds.cleanCalls(LOG));

        invoker.resume(STREAM, reader);
        assertThat(parked.streams()).containsExactly(STREAM);

        broken.mend();
        invoker.resume(STREAM, reader);
        assertThat(parked.streams()).isEmpty();
        assertThat(ReadModel.hash(database, Builds.CALLS.documents())).isEqualTo(Builds.cleanCalls(LOG));
    }

    @Test
    void aRetryThatIsOvertakenByNewEventsDoesNotLoseThem() {
        broken.at(event -> event.stream().equals(STREAM) && event.sequence() == 1);
        StreamInvoker<?> invoker = invoker(database);
        Delivery delivery = new Delivery(invoker, LOG.events());
        while (parked.streams().isEmpty()) {
            delivery.deliver(1);
        }
        broken.mend();
        StreamReader overtaken = (stream, sequence) -> {
            var before = reader.after(stream, sequence).stream()
                    .filter(event -> event.sequence() <= 1)
                    .toList();
            delivery.deliver(LOG.events().size());
            return sequence < 1 ? before : reader.after(stream, sequence);
        };
        invoker.resume(STREAM, overtaken);
        invoker.resume(STREAM, reader);
        delivery.all(new Random(2), 50);
        assertThat(parked.streams()).isEmpty();
        assertThat(ReadModel.hash(database, Builds.CALLS.documents())).isEqualTo(Builds.cleanCalls(LOG));
    }

    @Test
    void parkingSurvivesStopsAndRedelivery() {
        broken.at(event -> event.stream().hashCode() % 7 == 0 && event.sequence() == 2);
        FaultyDatabase faulty = new FaultyDatabase(database);
        StreamInvoker<?> invoker = invoker(faulty.database());
        Delivery delivery = new Delivery(invoker, LOG.events());
        Random random = new Random(4);
        while (!delivery.atEnd()) {
            faulty.breakSomewhere(random, 3);
            delivery.deliver(1 + random.nextInt(80));
            delivery.forget(random.nextInt(20));
            if (random.nextInt(40) == 0) {
                faulty.mend();
                delivery.all(random, 100);
            }
        }
        assertThat(parked.streams()).hasSizeGreaterThan(5);
        faulty.mend();
        broken.mend();
        parked.streams().forEach(stream -> invoker.resume(stream, reader));
        assertThat(parked.streams()).isEmpty();
        assertThat(ReadModel.hash(database, Builds.CALLS.documents())).isEqualTo(Builds.cleanCalls(LOG));
    }

    @Test
    void anUnreadableEventParksItsStreamOnly() {
        Log log = new Histories(22).log(20);
        log.append("call_999", new Histories(23).history(999).events().getFirst(), null);
        new Delivery(invoker(database), log.events()).all(new Random(1), 30);
        assertThat(parked.streams()).containsExactly("call_999");
        assertThat(parked.load(List.of("call_999")).get("call_999"))
                .containsEntry("from", 0L)
                .containsEntry("until", 0L)
                .containsEntry("error", IllegalStateException.class.getName());
    }

    @Test
    void aFailingStoreParksNothing() {
        FaultyDatabase faulty = new FaultyDatabase(database);
        Delivery delivery = new Delivery(invoker(faulty.database()), LOG.events());
        faulty.breakAt(0, Moment.BEFORE);
        assertThat(delivery.deliver(50)).isFalse();
        broken.at(event -> {
            throw new MongoTimeoutException("keys cannot be read");
        });
        assertThat(delivery.deliver(50)).isFalse();
        assertThat(parked.count()).isZero();
    }
}
