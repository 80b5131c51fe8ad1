package io.ringledger.query.escalations;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.ringledger.api.analytics.AnalyticsQuery.MeasureEscalations;
import io.ringledger.api.analytics.EscalationVolume.Period;
import io.ringledger.api.analytics.Interval;
import io.ringledger.api.escalations.EscalationQuery.ListEscalations;
import io.ringledger.api.escalations.EscalationView;
import io.ringledger.events.escalations.AgentAssigned;
import io.ringledger.events.escalations.EscalationAccepted;
import io.ringledger.events.escalations.EscalationCancelled;
import io.ringledger.events.escalations.EscalationCompleted;
import io.ringledger.events.escalations.EscalationDeclined;
import io.ringledger.events.escalations.EscalationEvent;
import io.ringledger.events.escalations.EscalationRequested;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.query.buckets.BucketSums;
import io.ringledger.query.projection.Built;
import io.ringledger.query.projection.Feeds;
import io.ringledger.query.projection.LiveFeed;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.testing.Histories;
import io.ringledger.query.testing.Log;
import io.ringledger.query.testing.MongoTest;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.AgentWish;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CancelReason;
import io.ringledger.vocabulary.DeclineReason;
import io.ringledger.vocabulary.EscalationId;
import io.ringledger.vocabulary.EscalationStatus;
import io.ringledger.vocabulary.EscalationTrigger;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;

/** What is measured is what a client gets by counting the list, for any range and zone. */
class EscalationVolumesTest {
    private static final TenantId ACME = Histories.TENANTS.getFirst();
    private static final MetaData ASKED = MetaData.with(MetadataKeys.TENANT_ID, ACME.value());
    private static final Instant BEGIN = Instant.parse("2026-03-28T20:00:00Z");
    private static final List<String> TRIGGERS = List.of("manual", "a.b $c/d", "Kündigung 100%", "keyword");
    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("UTC"), ZoneId.of("Europe/Berlin"), ZoneId.of("+00:07"));

    private final MongoDatabase database = MongoTest.database();
    private final Random random = new Random(81);

    @Test
    void whateverTheRangeTheSumsAreThoseOfTheList() {
        Pointers pointers;
        try (Log log = new Log()) {
            for (int number = 0; number < 300; number++) {
                TenantId tenant = number % 5 == 4 ? Histories.TENANTS.get(1) : ACME;
                life(number).forEach(event -> log.append(event.escalationId().value(), event, tenant));
            }
            pointers = Built.of(database, new EscalationsProjection(LiveFeed.none()), log);
            Feeds.deliver(database, new EscalationCountsProjection(), log, 70);
        }
        var escalations = new EscalationRepository(database, pointers);
        var volumes =
                new EscalationVolumes(new BucketSums(database, pointers, EscalationCountsProjection.NAME), escalations);
        List<EscalationView> all = escalations
                .list(new ListEscalations(null, null, null, null, 1, 1_000), ASKED)
                .escalations();
        assertThat(all).hasSize(240);
        for (int question = 0; question < 100; question++) {
            MeasureEscalations query = question();
            assertThat(volumes.measure(query, ASKED).periods()).as("%s", query).isEqualTo(counted(query, all));
        }
    }

    private MeasureEscalations question() {
        Instant from = BEGIN.plusMillis(random.nextInt(40_000_000) - 5_000_000);
        return new MeasureEscalations(
                from,
                from.plusMillis(random.nextInt(80_000_000)),
                List.of(Interval.values()).get(random.nextInt(4)),
                ZONES.get(random.nextInt(ZONES.size())),
                random.nextBoolean() ? new BusinessId("business-" + random.nextInt(3)) : null);
    }

    private static List<Period> counted(MeasureEscalations query, List<EscalationView> all) {
        List<Period> periods = new ArrayList<>();
        var begin = query.interval().begin(query.from().atZone(query.zone()));
        while (!begin.toInstant().isAfter(query.to())) {
            var next = query.interval().next(begin);
            Instant from = begin.toInstant();
            Instant until = next.toInstant();
            List<EscalationView> asked = all.stream()
                    .filter(each -> !each.requestedAt().isBefore(query.from())
                            && !each.requestedAt().isAfter(query.to()))
                    .filter(each -> !each.requestedAt().isBefore(from)
                            && each.requestedAt().isBefore(until))
                    .filter(each ->
                            query.businessId() == null || query.businessId().equals(each.businessId()))
                    .toList();
            periods.add(new Period(
                    from,
                    count(asked, EscalationView::trigger),
                    count(asked, EscalationView::status),
                    asked.stream()
                            .filter(each -> each.status() == EscalationStatus.COMPLETED && each.closedAt() != null)
                            .map(each -> Duration.between(each.requestedAt(), each.closedAt()))
                            .reduce(Duration.ZERO, Duration::plus)));
            begin = next;
        }
        return periods;
    }

    private static <K> Map<K, Long> count(List<EscalationView> asked, Function<EscalationView, K> by) {
        return asked.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }

    /** One in four each: it waits, is talked to, is over, is cancelled; some are declined before. */
    private List<EscalationEvent> life(int number) {
        EscalationId id = EscalationId.of(number);
        CallId call = CallId.of(number);
        AgentId agent = AgentId.of(number % 7);
        Instant at = BEGIN.plusMillis(random.nextInt(60_000_000));
        List<EscalationEvent> events = new ArrayList<>();
        events.add(new EscalationRequested(
                id,
                call,
                new SubjectId("subj_" + "a1".repeat(16)),
                random.nextBoolean() ? new BusinessId("business-" + random.nextInt(2)) : null,
                TRIGGERS.get(random.nextInt(TRIGGERS.size())),
                EscalationTrigger.Kind.KEYWORD,
                Attributes.NONE,
                Attributes.NONE,
                AgentWish.ANYBODY,
                new PersonalText("Inbound call"),
                at));
        if (random.nextInt(3) == 0) {
            events.add(assigned(id, call, agent, at));
            events.add(new EscalationDeclined(id, call, agent, DeclineReason.NO_ANSWER, at.plusSeconds(30)));
        }
        int fate = random.nextInt(4);
        if (fate == 1 || fate == 2) {
            events.add(assigned(id, call, agent, at));
            events.add(new EscalationAccepted(id, call, agent, at.plusSeconds(40)));
        }
        if (fate == 2) {
            events.add(new EscalationCompleted(id, call, agent, at.plusMillis(40_000 + random.nextInt(900_000))));
        } else if (fate == 3) {
            events.add(new EscalationCancelled(id, call, null, CancelReason.CALL_ENDED, at.plusSeconds(50)));
        }
        return events;
    }

    private static AgentAssigned assigned(EscalationId id, CallId call, AgentId agent, Instant at) {
        return new AgentAssigned(
                id, call, agent, new SubjectId(agent.value()), new PersonalText("Jane"), at.plusSeconds(30), at);
    }
}
