package io.ringledger.query.calls;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.ringledger.api.calls.CallStatus;
import io.ringledger.query.projection.Feeds;
import io.ringledger.query.projection.LiveFeed;
import io.ringledger.query.testing.Histories;
import io.ringledger.query.testing.Log;
import io.ringledger.query.testing.MongoTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** The sums are what counting the calls themselves gives, whatever was late or corrected. */
class CallVolumeTest {
    private final MongoDatabase database = MongoTest.database();

    @Test
    void bucketsAreTheSumsOfTheCalls() {
        try (Log log = new Histories(71).log(400)) {
            new Feeds(database, new CallsProjection(LiveFeed.none()), log).deliver(100);
            Feeds.deliver(database, new CallVolumeProjection(), log, 100);
        }
        Map<String, Map<String, Long>> expected = new TreeMap<>();
        database.getCollection("calls_v1").find().forEach(document -> count(expected, CallMapping.read(document)));
        Map<String, Map<String, Long>> found = new TreeMap<>();
        database.getCollection("call-volume_v1").find().forEach(document -> {
            Map<String, Long> counts = new TreeMap<>();
            document.get("counts", Document.class).forEach((name, count) -> counts.put(name, (Long) count));
            found.put(document.getString("_id"), counts);
        });
        assertThat(found).isEqualTo(expected);
        assertThat(found.keySet())
                .contains("acme/QUARTER/2026-03-28T23:45:00Z", "acme/HOUR/2026-03-29T00:00:00Z")
                .contains("globex/DAY/2026-03-28T00:00:00Z", "globex/DAY/2026-03-29T00:00:00Z");
    }

    private static void count(Map<String, Map<String, Long>> buckets, CallDocument call) {
        Instant start = call.view().startedAt();
        Instant hour = start.truncatedTo(ChronoUnit.HOURS);
        long quarters = ChronoUnit.MINUTES.between(hour, start) / 15;
        add(buckets, call, "QUARTER/" + hour.plus(15 * quarters, ChronoUnit.MINUTES));
        add(buckets, call, "HOUR/" + hour);
        add(buckets, call, "DAY/" + start.truncatedTo(ChronoUnit.DAYS));
    }

    private static void add(Map<String, Map<String, Long>> buckets, CallDocument call, String bucket) {
        Map<String, Long> counts = buckets.computeIfAbsent(call.tenant() + "/" + bucket, ignored -> new TreeMap<>());
        counts.merge("started", 1L, Long::sum);
        CallStatus status = call.view().status();
        if (status == CallStatus.COMPLETED) {
            counts.merge("completed", 1L, Long::sum);
        }
        if (status == CallStatus.COMPLETED || call.progress().answered()) {
            counts.merge("answered", 1L, Long::sum);
        }
        if (status == CallStatus.FAILED) {
            counts.merge("failed " + Objects.requireNonNull(call.view().outcome()), 1L, Long::sum);
        }
        var talk = call.view().duration();
        if (talk != null && talk.isPositive()) {
            counts.merge("talkSeconds", talk.toSeconds(), Long::sum);
        }
    }
}
