package io.ringledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.ringledger.query.campaigns.CampaignProjections;
import io.ringledger.query.projection.ProjectionState.Status;
import io.ringledger.query.testing.FaultyDatabase;
import io.ringledger.query.testing.Log;
import io.ringledger.query.testing.MongoTest;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What came of campaigns is the same after redelivery, stops, a restart and a rebuild. */
class CampaignResultsExactlyOnceTest {
    private static final Version RESULTS = new Version("campaign-results", 1);

    private static BatchInvoker invoker(MongoDatabase database) {
        return Builds.buckets(database, CampaignProjections.results());
    }

    private static String clean(Log log) {
        return Builds.clean(log, CampaignResultsExactlyOnceTest::invoker, RESULTS);
    }

    @Test
    void redeliveryAndStopsChangeNothing() {
        try (Log log = CampaignProjections.history(17, 60)) {
            MongoDatabase database = MongoTest.database();
            FaultyDatabase faulty = new FaultyDatabase(database);
            Delivery delivery = new Delivery(invoker(faulty.database()), log.events());
            Random random = new Random(6);
            int stops = 0;
            while (!delivery.atEnd()) {
                faulty.breakSomewhere(random, 3);
                stops += delivery.deliver(1 + random.nextInt(20)) ? 0 : 1;
                delivery.forget(random.nextInt(4));
            }
            faulty.mend();
            delivery.forget(log.events().size());
            delivery.all(random, 90);
            assertThat(stops).isPositive();
            assertThat(Builds.hash(database, RESULTS)).isEqualTo(clean(log));
        }
    }

    @Test
    void aRestartAndARebuildChangeNothing() {
        MongoDatabase database = MongoTest.database();
        try (Log log = CampaignProjections.history(18, 60)) {
            try (var first = new Running(log, database, Running.settings(7, 50, 1), CampaignProjections.results())) {
                await().until(() -> first.admin.state("campaign-results").position() >= 0);
            }
            try (var running = new Running(log, database, Running.SETTINGS, CampaignProjections.results())) {
                await().until(() -> running.isAtEnd("campaign-results"));
                assertThat(running.hash("campaign-results")).isEqualTo(clean(log));
                running.admin.rebuild("campaign-results");
                await().until(() -> running.admin.state("campaign-results").version() == 2
                        && running.admin.state("campaign-results").status() == Status.LIVE
                        && running.isAtEnd("campaign-results"));
                assertThat(running.hash("campaign-results")).isEqualTo(clean(log));
            }
        }
    }
}
