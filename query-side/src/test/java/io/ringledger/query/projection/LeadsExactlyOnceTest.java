package io.ringledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.ringledger.query.leads.LeadHistory;
import io.ringledger.query.leads.LeadProjections;
import io.ringledger.query.leads.explaining.LeadSteps;
import io.ringledger.query.testing.FaultyDatabase;
import io.ringledger.query.testing.Log;
import io.ringledger.query.testing.MongoTest;
import io.ringledger.query.testing.ReadModel;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Leads, their sums and what happened to them are those of a clean run, whatever is delivered again. */
class LeadsExactlyOnceTest {
    private static final Log LOG = LeadHistory.random(17, 80);

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of("leads_v1", (Function<MongoDatabase, BatchInvoker>)
                        database -> Builds.stream(database, LeadProjections.leads())),
                Arguments.of("lead-counts_v1", (Function<MongoDatabase, BatchInvoker>)
                        database -> Builds.buckets(database, LeadProjections.counts())),
                Arguments.of("lead-steps_v1", (Function<MongoDatabase, BatchInvoker>)
                        database -> Builds.journal(database, LeadSteps.projection())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void redeliveryAndStopsChangeNothing(String collection, Function<MongoDatabase, BatchInvoker> invoker) {
        MongoDatabase clean = MongoTest.database();
        new Delivery(invoker.apply(clean), LOG.events()).all(new Random(1), 1_000);
        MongoDatabase database = MongoTest.database();
        FaultyDatabase faulty = new FaultyDatabase(database);
        Delivery delivery = new Delivery(invoker.apply(faulty.database()), LOG.events());
        Random random = new Random(6);
        int stops = 0;
        while (!delivery.atEnd()) {
            faulty.breakSomewhere(random, 3);
            stops += delivery.deliver(1 + random.nextInt(20)) ? 0 : 1;
        }
        faulty.mend();
        delivery.forget(LOG.events().size());
        delivery.all(random, 90);
        assertThat(stops).isPositive();
        assertThat(ReadModel.hash(database, collection)).isEqualTo(ReadModel.hash(clean, collection));
    }
}
