package io.ringledger.query.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.mongodb.client.MongoDatabase;
import io.ringledger.api.analytics.AnalyticsQuery.MeasureQuality;
import io.ringledger.api.analytics.CallQuality;
import io.ringledger.api.analytics.CallQuality.Dimension;
import io.ringledger.api.analytics.CallQuality.Grade;
import io.ringledger.api.analytics.Interval;
import io.ringledger.api.calls.CallQuery.ListQaReviews;
import io.ringledger.api.calls.CallView;
import io.ringledger.api.calls.QaReviewPage;
import io.ringledger.api.calls.QaScoreView;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.events.calls.CallReviewed;
import io.ringledger.events.calls.CallScored;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.query.buckets.BucketSums;
import io.ringledger.query.calls.quality.QualityCountsProjection;
import io.ringledger.query.calls.quality.ReviewsProjection;
import io.ringledger.query.calls.quality.ReviewsRepository;
import io.ringledger.query.projection.Built;
import io.ringledger.query.projection.Feeds;
import io.ringledger.query.projection.LiveFeed;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.testing.Histories;
import io.ringledger.query.testing.Histories.History;
import io.ringledger.query.testing.Log;
import io.ringledger.query.testing.MongoTest;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.EscalationStatus;
import io.ringledger.vocabulary.QaVerdict;
import io.ringledger.vocabulary.Sentiment;
import io.ringledger.vocabulary.SentimentLabel;
import io.ringledger.vocabulary.TenantId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What stands for a call, and what is measured of many: what a client gets by counting the list, for any range and zone. */
class QualityTest {
    private static final TenantId ACME = Histories.TENANTS.getFirst();
    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("UTC"), ZoneId.of("America/New_York"), ZoneId.of("+00:07"));

    private final MongoDatabase database = MongoTest.database();
    private final List<History> histories = histories();
    private final Pointers pointers = built();

    private static List<History> histories() {
        Histories source = new Histories(91);
        return IntStream.rangeClosed(1, 400).mapToObj(source::history).toList();
    }

    private Pointers built() {
        try (Log log = new Log()) {
            for (History history : histories) {
                history.events().forEach(event -> log.append(history.call().value(), event, history.tenant()));
            }
            Built.of(database, new ReviewsProjection(), log);
            Feeds.deliver(database, new QualityCountsProjection(), log, 100);
            return Built.of(database, new CallsProjection(LiveFeed.none()), log);
        }
    }

    private QualityQueries queries() {
        return new QualityQueries(
                new BucketSums(database, pointers, QualityCountsProjection.NAME),
                new CallRepository(database, pointers),
                new ReviewsRepository(database, pointers));
    }

    private static MetaData asked(TenantId tenant) {
        return MetaData.with(MetadataKeys.TENANT_ID, tenant.value());
    }

    @Test
    void whateverTheRangeTheSumsAreThoseOfTheCalls() {
        List<CallView> calls = calls();
        Random random = new Random(92);
        for (int question = 0; question < 60; question++) {
            MeasureQuality query = question(random);
            CallQuality found = queries().measure(query, asked(ACME));
            List<CallView> all = between(calls, query, query.from(), query.to().plusMillis(1));
            compare(found, all);
            var begin = query.interval().begin(query.from().atZone(query.zone()));
            for (CallQuality.Period period : found.periods()) {
                var next = query.interval().next(begin);
                assertThat(period.begin()).isEqualTo(begin.toInstant());
                compare(period, between(all, query, begin.toInstant(), next.toInstant()));
                begin = next;
            }
            assertThat(begin.toInstant()).isAfter(query.to());
        }
    }

    private static MeasureQuality question(Random random) {
        Instant from = Log.BEGINNING.plusMillis(random.nextInt(14_400_000) - 7_200_000L);
        Instant to = from.plusMillis(random.nextInt(14_400_000));
        return new MeasureQuality(
                from,
                to,
                List.of(Interval.HOUR, Interval.DAY).get(random.nextInt(2)),
                ZONES.get(random.nextInt(ZONES.size())),
                random.nextBoolean() ? new BusinessId("business-" + random.nextInt(4)) : null);
    }

    private static List<CallView> between(List<CallView> calls, MeasureQuality query, Instant from, Instant until) {
        return calls.stream()
                .filter(call ->
                        !call.startedAt().isBefore(from) && call.startedAt().isBefore(until))
                .filter(call -> query.businessId() == null || query.businessId().equals(call.businessId()))
                .toList();
    }

    private static void compare(CallQuality.Period period, List<CallView> calls) {
        assertThat(period.felt()).isEqualTo(counted(calls, QualityTest::felt));
        assertThat(period.sentiments()).isCloseTo(sum(calls, CallView::sentiment, Sentiment::score), within(1e-9));
        assertThat(period.grades()).isEqualTo(counted(calls, QualityTest::grade));
        assertThat(period.scores().getOrDefault(Dimension.OVERALL, 0.0))
                .isCloseTo(
                        sum(
                                calls,
                                QualityTest::verdict,
                                verdict -> verdict.scores().overall()),
                        within(1e-9));
        assertThat(period.scores().getOrDefault(Dimension.PROFESSIONALISM, 0.0))
                .isCloseTo(
                        sum(
                                calls,
                                QualityTest::verdict,
                                verdict -> verdict.scores().professionalism()),
                        within(1e-9));
        assertThat(period.issues())
                .isEqualTo(calls.stream()
                        .map(QualityTest::verdict)
                        .filter(Objects::nonNull)
                        .flatMap(verdict ->
                                Stream.concat(verdict.complianceIssues().stream(), verdict.flaggedIssues().stream()))
                        .collect(Collectors.groupingBy(issue -> issue, Collectors.counting())));
    }

    /** Against the textbook, with all values at hand. */
    private static void compare(CallQuality found, List<CallView> calls) {
        List<CallView> felt =
                calls.stream().filter(call -> call.sentiment() != null).toList();
        List<CallView> both = felt.stream().filter(call -> call.qa() != null).toList();
        compare(
                found.sentimentToScore(),
                both,
                call -> Objects.requireNonNull(verdict(call)).scores().overall());
        compare(found.sentimentToEscalation(), felt, call -> isEscalated(call) ? 1 : 0);
    }

    private static void compare(@Nullable Double found, List<CallView> calls, ToDoubleFunction<CallView> other) {
        double[] felt = calls.stream()
                .mapToDouble(call -> Objects.requireNonNull(call.sentiment()).score())
                .toArray();
        double[] others = calls.stream().mapToDouble(other).toArray();
        double expected = pearson(felt, others);
        if (Double.isNaN(expected)) {
            assertThat(found).isNull();
        } else {
            assertThat(found).isCloseTo(expected, within(1e-9));
        }
    }

    private static double pearson(double[] felt, double[] others) {
        double feltMean = DoubleStream.of(felt).average().orElse(0);
        double otherMean = DoubleStream.of(others).average().orElse(0);
        double together = 0;
        double ofFelt = 0;
        double ofOthers = 0;
        for (int call = 0; call < felt.length; call++) {
            together += (felt[call] - feltMean) * (others[call] - otherMean);
            ofFelt += (felt[call] - feltMean) * (felt[call] - feltMean);
            ofOthers += (others[call] - otherMean) * (others[call] - otherMean);
        }
        return together / Math.sqrt(ofFelt * ofOthers);
    }

    private static <T> Map<T, Long> counted(List<CallView> calls, Function<CallView, @Nullable T> of) {
        return calls.stream()
                .map(of)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(found -> Objects.requireNonNull(found), Collectors.counting()));
    }

    private static <T> double sum(List<CallView> calls, Function<CallView, @Nullable T> of, ToDoubleFunction<T> value) {
        return calls.stream()
                .map(of)
                .filter(Objects::nonNull)
                .mapToDouble(found -> value.applyAsDouble(Objects.requireNonNull(found)))
                .sum();
    }

    private static @Nullable SentimentLabel felt(CallView call) {
        return call.sentiment() == null ? null : call.sentiment().label();
    }

    private static @Nullable QaVerdict verdict(CallView call) {
        return call.qa() == null ? null : call.qa().verdict();
    }

    private static @Nullable Grade grade(CallView call) {
        QaVerdict verdict = verdict(call);
        return verdict == null ? null : Grade.of(verdict.scores().overall());
    }

    private static boolean isEscalated(CallView call) {
        return call.handover() != null && call.handover().status() != EscalationStatus.CANCELLED;
    }

    private List<CallView> calls() {
        List<CallView> calls = new ArrayList<>();
        database.getCollection("calls_v1").find().forEach(document -> {
            CallDocument call = CallMapping.read(document);
            if (call.tenant().equals(ACME)) {
                calls.add(call.view());
            }
        });
        assertThat(calls).anyMatch(call -> call.qa() != null && call.sentiment() != null);
        return calls;
    }

    @Test
    void aPersonsJudgementStandsWhateverRubricsSay() {
        List<History> judged = histories.stream()
                .filter(history -> !judgements(history).isEmpty())
                .toList();
        assertThat(judged)
                .anyMatch(history -> judgements(history).getLast() instanceof CallScored
                        && judgements(history).stream().anyMatch(CallReviewed.class::isInstance));
        for (History history : judged) {
            List<Object> all = judgements(history);
            Object stands = all.reversed().stream()
                    .filter(CallReviewed.class::isInstance)
                    .findFirst()
                    .orElse(all.getLast());
            QaScoreView shown = Objects.requireNonNull(find(history).qa());
            assertThat(shown.verdict()).isEqualTo(verdict(stands));
            assertThat(shown.manual()).isEqualTo(stands instanceof CallReviewed);
            assertThat(shown.reviewedBy()).isEqualTo(stands instanceof CallScored scored ? scored.rubric() : Log.USER);
            QaReviewPage page = queries().list(new ListQaReviews(history.call()), asked(history.tenant()));
            assertThat(page.reviews().stream().map(QaScoreView::verdict).toList())
                    .isEqualTo(all.stream().map(QualityTest::verdict).toList());
            assertThat(shown.id()).isEqualTo(page.reviews().getFirst().id());
        }
    }

    @Test
    void aCallOfAnotherTenantIsNotThereAndOneThatWasNotJudgedHasNoJudgements() {
        History notJudged = histories.stream()
                .filter(history -> judgements(history).isEmpty())
                .findFirst()
                .orElseThrow();
        ListQaReviews query = new ListQaReviews(notJudged.call());
        assertThat(queries().list(query, asked(notJudged.tenant())).reviews()).isEmpty();
        TenantId other = Histories.TENANTS.get(notJudged.tenant().equals(ACME) ? 1 : 0);
        assertThatThrownBy(() -> queries().list(query, asked(other))).isInstanceOf(Rejected.class);
    }

    private CallView find(History history) {
        return CallMapping.read(Objects.requireNonNull(database.getCollection("calls_v1")
                        .find(new org.bson.Document("_id", history.call().value()))
                        .first()))
                .view();
    }

    private static List<Object> judgements(History history) {
        return history.events().stream()
                .filter(event -> event instanceof CallScored || event instanceof CallReviewed)
                .map(Object.class::cast)
                .toList();
    }

    private static QaVerdict verdict(Object judgement) {
        return switch (judgement) {
            case CallScored scored -> scored.verdict();
            case CallReviewed reviewed -> reviewed.verdict();
            default -> throw new IllegalArgumentException();
        };
    }
}
