package io.ringledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.ringledger.query.calls.CallProjections;
import io.ringledger.query.testing.Histories;
import io.ringledger.query.testing.Log;
import io.ringledger.query.testing.MongoTest;
import io.ringledger.query.testing.ReadModel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** A parked stream is tried again by itself: soon, then ever more rarely, and nobody else waits for it. */
class ParkedRetriesTest {
    private static final Log LOG = new Histories(41).log(40);
    private static final Duration FIRST = Duration.ofSeconds(10);

    private final MongoDatabase database = MongoTest.database();
    private final Broken broken = new Broken();
    private final StreamInvoker<?> invoker = Builds.stream(database, broken.stream(CallProjections.calls()));
    private final ParkedStreams parked = new ParkedStreams(database, Builds.CALLS);
    private final AtomicReference<Instant> now = new AtomicReference<>(Log.BEGINNING);
    private final List<String> tried = new ArrayList<>();
    private final StreamReader reader = (stream, sequence) -> {
        tried.add(stream);
        return LOG.store()
                .readEvents(stream, sequence + 1)
                .asStream()
                .map(event -> RecordedEvent.of(event))
                .toList();
    };
    private final ParkedRetries retries = new ParkedRetries(parked, invoker, reader, settings(), clock());

    private static ProjectionSettings settings() {
        return Running.retrying(FIRST);
    }

    private Clock clock() {
        InstantSource source = now::get;
        return source.withZone(ZoneOffset.UTC);
    }

    private int triesAfter(Duration time) {
        now.updateAndGet(then -> then.plus(time));
        tried.clear();
        retries.retryDue();
        return tried.size();
    }

    private void park(String stream) {
        broken.at(event -> event.stream().equals(stream) && event.sequence() == 0);
        new Delivery(invoker, LOG.events()).all(new Random(1), 64);
        assertThat(parked.streams()).containsExactly(stream);
    }

    @Test
    void waitsTwiceAsLongAfterEachFailure() {
        park("call_1000001");
        assertThat(triesAfter(Duration.ZERO)).isZero();
        assertThat(triesAfter(FIRST)).isOne();
        assertThat(triesAfter(FIRST)).isZero();
        assertThat(triesAfter(FIRST)).isOne();
        assertThat(triesAfter(FIRST.multipliedBy(3))).isZero();
        assertThat(triesAfter(FIRST)).isOne();
    }

    @Test
    void neverWaitsLongerThanTheMost() {
        park("call_1000001");
        for (int i = 0; i < 12; i++) {
            triesAfter(settings().retryAtMost());
        }
        assertThat(triesAfter(settings().retryAtMost())).isOne();
    }

    @Test
    void bringsTheStreamBackOnceItCanBeApplied() {
        park("call_1000001");
        triesAfter(Duration.ZERO);
        broken.mend();
        assertThat(triesAfter(FIRST)).isOne();
        assertThat(parked.streams()).isEmpty();
        assertThat(ReadModel.hash(database, Builds.CALLS.documents())).isEqualTo(Builds.cleanCalls(LOG));
        assertThat(triesAfter(settings().retryAtMost())).isZero();
    }

    @Test
    void aStreamThatCannotBeReadStopsNoOther() {
        broken.at(event -> List.of("call_1000001", "call_1000002").contains(event.stream()));
        new Delivery(invoker, LOG.events()).all(new Random(1), 64);
        broken.mend();
        StreamReader unreadable = (stream, sequence) -> {
            if (stream.equals("call_1000001")) {
                throw new IllegalStateException("the log cannot be read");
            }
            return reader.after(stream, sequence);
        };
        var some = new ParkedRetries(parked, invoker, unreadable, settings(), clock());
        some.retryDue();
        now.updateAndGet(then -> then.plus(FIRST));
        some.retryDue();
        assertThat(parked.streams()).containsExactly("call_1000001");
    }
}
