package io.ringledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.ringledger.events.calls.HangUpAccepted;
import io.ringledger.query.testing.FaultyDatabase;
import io.ringledger.query.testing.FaultyDatabase.Moment;
import io.ringledger.query.testing.Histories;
import io.ringledger.query.testing.Log;
import io.ringledger.query.testing.MongoTest;
import io.ringledger.vocabulary.CallId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.Segment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is delivered again and however it is cut, the read model is the one of a clean run. */
class ExactlyOnceTest {
    private static final Log LOG = new Histories(11).log(120);

    record Kind(Version version, Function<MongoDatabase, BatchInvoker> invoker, String clean) {
        private static Kind of(Version version, Function<MongoDatabase, BatchInvoker> invoker) {
            return new Kind(version, invoker, Builds.clean(LOG, invoker, version));
        }

        String hash(MongoDatabase database) {
            return Builds.hash(database, version);
        }

        @Override
        public String toString() {
            return version.projection();
        }
    }

    static Stream<Kind> kinds() {
        return Stream.of(
                Kind.of(Builds.CALLS, Builds::calls),
                Kind.of(Builds.CALLS, Builds::chain),
                Kind.of(Builds.TRANSCRIPTS, Builds::transcripts),
                Kind.of(Builds.NOTES, Builds::notes),
                Kind.of(Builds.REVIEWS, Builds::reviews),
                Kind.of(Builds.VOLUME, Builds::volume),
                Kind.of(Builds.QUALITY, Builds::quality),
                Kind.of(Builds.AUDIT, Builds::audit));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void redeliveryWithOtherBordersChangesNothing(Kind kind) {
        MongoDatabase database = MongoTest.database();
        Delivery delivery = new Delivery(kind.invoker().apply(database), LOG.events());
        Random random = new Random(5);
        for (int round = 0; round < 40; round++) {
            delivery.deliver(1 + random.nextInt(60));
            delivery.forget(random.nextInt(50));
        }
        delivery.all(random, 90);
        delivery.forget(LOG.events().size());
        delivery.all(random, 300);
        assertThat(kind.hash(database)).isEqualTo(kind.clean());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aStopAtAnyWriteChangesNothing(Kind kind) {
        MongoDatabase database = MongoTest.database();
        FaultyDatabase faulty = new FaultyDatabase(database);
        Delivery delivery = new Delivery(kind.invoker().apply(faulty.database()), LOG.events());
        Random random = new Random(6);
        int stops = 0;
        while (!delivery.atEnd()) {
            faulty.breakSomewhere(random, 3);
            stops += delivery.deliver(1 + random.nextInt(20)) ? 0 : 1;
        }
        assertThat(stops).isGreaterThan(10);
        assertThat(kind.hash(database)).isEqualTo(kind.clean());
    }

    /** Each write of a batch, each moment of it, and then the same events with other borders. */
    @ParameterizedTest
    @MethodSource("kinds")
    void aStopBetweenEachPairOfWritesChangesNothing(Kind kind) {
        for (Moment moment : Moment.values()) {
            int writes = Integer.MAX_VALUE;
            for (int write = 0; write < writes; write++) {
                MongoDatabase database = MongoTest.database();
                FaultyDatabase faulty = new FaultyDatabase(database);
                Delivery delivery = new Delivery(kind.invoker().apply(faulty.database()), LOG.events());
                delivery.deliver(200);
                faulty.breakAt(write, moment);
                boolean committed = delivery.deliver(150);
                if (committed) {
                    writes = write;
                }
                delivery.deliver(37);
                delivery.all(new Random(7), 120);
                assertThat(kind.hash(database))
                        .describedAs("%s, %s write %d", kind, moment, write)
                        .isEqualTo(kind.clean());
            }
            assertThat(writes).isGreaterThanOrEqualTo(1);
        }
    }

    /** Two nodes that both believe they have the segment: the one that read first must not write last. */
    @Test
    void anotherWriterMakesTheBatchFail() {
        Log log = new Histories(12).log(20);
        MongoDatabase database = MongoTest.database();
        new Delivery(Builds.chain(database), log.events()).all(new Random(2), 200);
        int known = log.events().size();
        for (String stream : List.of("call_1000001", "call_1000002")) {
            log.append(stream, new HangUpAccepted(new CallId(stream), Log.BEGINNING), Histories.TENANTS.getFirst());
        }
        Delivery second = new Delivery(Builds.chain(racing(database, log)), log.events());
        assertThat(second.deliver(known)).isTrue();
        assertThat(second.deliver(2)).isFalse();
        second.all(new Random(3), 200);
        assertThat(Builds.hash(database, Builds.CALLS)).isEqualTo(Builds.clean(log, Builds::chain, Builds.CALLS));
    }

    /** Between the first reading and the first writing somebody else applies the same events. */
    private static MongoDatabase racing(MongoDatabase database, Log log) {
        AtomicBoolean done = new AtomicBoolean();
        return new RacingDatabase(database, () -> {
                    if (!done.getAndSet(true)) {
                        new Delivery(Builds.chain(database), log.events()).all(new Random(4), 200);
                    }
                })
                .database();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void segmentsInAnyInterleavingBuildTheSame(Kind kind) {
        MongoDatabase database = MongoTest.database();
        BatchInvoker invoker = kind.invoker().apply(database);
        List<Delivery> segments = new ArrayList<>();
        for (int number = 0; number < 8; number++) {
            Segment segment = Segment.computeSegment(number, 0, 1, 2, 3, 4, 5, 6, 7);
            segments.add(new Delivery(invoker, LOG.events(), segment));
        }
        Random random = new Random(8);
        while (!segments.isEmpty()) {
            Delivery segment = segments.get(random.nextInt(segments.size()));
            segment.deliver(1 + random.nextInt(100));
            if (segment.atEnd()) {
                segments.remove(segment);
            }
        }
        assertThat(kind.hash(database)).isEqualTo(kind.clean());
    }
}
