package io.ringledger.query.calls;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.ringledger.api.analytics.AnalyticsQuery.MeasureCallVolume;
import io.ringledger.api.analytics.CallVolume;
import io.ringledger.api.analytics.CallVolume.Period;
import io.ringledger.api.analytics.Interval;
import io.ringledger.api.calls.CallHandover;
import io.ringledger.api.calls.CallStatus;
import io.ringledger.api.calls.CallView;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.query.buckets.BucketSums;
import io.ringledger.query.projection.Built;
import io.ringledger.query.projection.Feeds;
import io.ringledger.query.projection.LiveFeed;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.testing.Histories;
import io.ringledger.query.testing.Log;
import io.ringledger.query.testing.MongoTest;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.Direction;
import io.ringledger.vocabulary.EscalationStatus;
import io.ringledger.vocabulary.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is measured is what a client gets by counting the list, for any range, zone and filter. */
class CallCountsTest {
    private static final TenantId ACME = Histories.TENANTS.getFirst();
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("UTC"),
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("Asia/Kolkata"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("America/New_York"),
            ZoneId.of("+00:07"));

    private final MongoDatabase database = MongoTest.database();

    @Test
    void whateverTheRangeTheSumsAreThoseOfTheCalls() {
        Pointers pointers;
        try (Log log = new Histories(71).log(400)) {
            pointers = Built.of(database, new CallsProjection(LiveFeed.none()), log);
            Feeds.deliver(database, new CallCountsProjection(), log, 100);
        }
        List<CallView> calls = calls();
        var volumes = new CallVolumes(
                new BucketSums(database, pointers, CallCountsProjection.NAME), new CallRepository(database, pointers));
        Random random = new Random(72);
        Instant latest =
                calls.stream().map(CallView::startedAt).max(Instant::compareTo).orElseThrow();
        for (int question = 0; question < 150; question++) {
            MeasureCallVolume query = question(random, latest);
            CallVolume found = volumes.measure(query, MetaData.with(MetadataKeys.TENANT_ID, ACME.value()));
            assertThat(found.periods()).as("%s", query).isEqualTo(counted(query, calls));
        }
    }

    private static MeasureCallVolume question(Random random, Instant latest) {
        Instant from = Log.BEGINNING.minusMillis(random.nextInt(7_200_000)).plusMillis(random.nextInt(14_400_000));
        Instant to = random.nextInt(10) == 0
                ? from
                : from.plusMillis(random.nextLong(1, Math.max(2, from.until(latest, ChronoUnit.MILLIS) * 2)));
        Interval interval = List.of(Interval.values()).get(random.nextInt(4));
        return new MeasureCallVolume(
                from,
                to,
                interval,
                ZONES.get(random.nextInt(ZONES.size())),
                random.nextBoolean() ? new BusinessId("business-" + random.nextInt(5)) : null,
                random.nextBoolean() ? null : List.of(Direction.values()).get(random.nextInt(2)));
    }

    /** As somebody would who has all calls on a list, and a calendar. */
    private static List<Period> counted(MeasureCallVolume query, List<CallView> calls) {
        List<Period> periods = new ArrayList<>();
        var begin = query.interval().begin(query.from().atZone(query.zone()));
        while (!begin.toInstant().isAfter(query.to())) {
            var next = query.interval().next(begin);
            Instant from = begin.toInstant();
            Instant until = next.toInstant();
            List<CallView> began = calls.stream()
                    .filter(call -> !call.startedAt().isBefore(query.from())
                            && !call.startedAt().isAfter(query.to()))
                    .filter(call ->
                            !call.startedAt().isBefore(from) && call.startedAt().isBefore(until))
                    .filter(call ->
                            query.businessId() == null || query.businessId().equals(call.businessId()))
                    .filter(call -> query.direction() == null || query.direction() == call.direction())
                    .toList();
            periods.add(new Period(
                    from,
                    began.stream()
                            .filter(call -> call.direction() == Direction.INBOUND)
                            .count(),
                    began.stream()
                            .filter(call -> call.direction() == Direction.OUTBOUND)
                            .count(),
                    began.stream()
                            .filter(call -> call.status() == CallStatus.COMPLETED)
                            .count(),
                    began.stream()
                            .filter(call -> call.status() == CallStatus.FAILED)
                            .count(),
                    began.stream().filter(call -> isEscalated(call.handover())).count(),
                    began.stream()
                            .filter(call -> call.status() == CallStatus.COMPLETED)
                            .map(CallView::duration)
                            .filter(Objects::nonNull)
                            .reduce(Duration.ZERO, Duration::plus)));
            begin = next;
        }
        return periods;
    }

    private static boolean isEscalated(@Nullable CallHandover handover) {
        return handover != null && handover.status() != EscalationStatus.CANCELLED;
    }

    private List<CallView> calls() {
        List<CallView> calls = new ArrayList<>();
        database.getCollection("calls_v1").find().forEach(document -> {
            CallDocument call = CallMapping.read(document);
            if (call.tenant().equals(ACME)) {
                calls.add(call.view());
            }
        });
        assertThat(calls).anyMatch(call -> isEscalated(call.handover())).hasSizeGreaterThan(100);
        return calls;
    }
}
