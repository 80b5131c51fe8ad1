package io.ringledger.query.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import io.ringledger.api.audit.AuditEntryView;
import io.ringledger.api.audit.AuditFilter;
import io.ringledger.api.audit.AuditPage;
import io.ringledger.api.audit.AuditQuery.ListAuditEntries;
import io.ringledger.api.audit.AuditQuery.SummarizeAudit;
import io.ringledger.api.audit.AuditSummary.Tally;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.events.audit.AccessRefused;
import io.ringledger.events.audit.DataRead;
import io.ringledger.events.calls.CallRang;
import io.ringledger.events.calls.HangUpAccepted;
import io.ringledger.events.identity.TenantFounded;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.query.projection.Built;
import io.ringledger.query.testing.Log;
import io.ringledger.query.testing.MongoTest;
import io.ringledger.vocabulary.AccessId;
import io.ringledger.vocabulary.AccessRefusal;
import io.ringledger.vocabulary.AuditedData;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.ResourceId;
import io.ringledger.vocabulary.TenantId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is listed and summed up is what a reader of the whole log finds, whatever is asked for. */
class AuditQueriesTest {
    private static final String ACME = "acme";
    private static final MetaData ASKED = MetaData.with(MetadataKeys.TENANT_ID, ACME);
    private static final List<String> ACTORS = List.of("user_17", "user_18", "twilio", "system");
    private static final CallSid SID = new CallSid("CA" + "0123456789abcdef".repeat(2));
    /** At four a second, that they reach over hours and a midnight. */
    private static final int EVENTS = 18_000;

    private static final Random RANDOM = new Random(91);
    private static final AuditQueries QUERIES = queries();

    private final List<AuditEntryView> all = QUERIES.list(
                    new ListAuditEntries(AuditFilter.ALL, false, 0, Integer.MAX_VALUE), ASKED)
            .entries();

    private static AuditQueries queries() {
        MongoDatabase database = MongoTest.database();
        try (Log log = new Log()) {
            for (int number = 0; number < EVENTS; number++) {
                append(log, number);
            }
            var pointers = Built.of(database, new AuditProjection(), log);
            return new AuditQueries(new AuditRepository(database, pointers));
        }
    }

    /** Now and then two events of one command, and one of another tenant or of none. */
    private static void append(Log log, int number) {
        CallId call = CallId.of(RANDOM.nextInt(300));
        String tenant = RANDOM.nextInt(8) == 0 ? "other" : ACME;
        MetaData cause = MetaData.with(MetadataKeys.TENANT_ID, tenant)
                .and(MetadataKeys.USER_ID, ACTORS.get(RANDOM.nextInt(4)))
                .and(MetadataKeys.ACTION, "POST /somewhere")
                .and(MetadataKeys.REQUEST_ID, "request-" + number / 4)
                .and(MetadataKeys.CAUSATION_ID, "command-" + number);
        switch (RANDOM.nextInt(6)) {
            case 0 -> {
                log.record(call.value(), new CallRang(call, SID, Log.BEGINNING, true), cause);
                log.record(call.value(), new HangUpAccepted(call, Log.BEGINNING), cause);
            }
            case 1 -> log.record(call.value(), new HangUpAccepted(call, Log.BEGINNING), cause);
            case 2 -> {
                AccessId id = AccessId.of(number);
                log.record(id.value(), new AccessRefused(id, AccessRefusal.PERMISSION_DENIED, 3, Log.BEGINNING), cause);
            }
            case 3 -> log.record("tenant-" + number, founded(number), cause.withoutKeys(cause.keySet()));
            default -> {
                AccessId id = AccessId.of(number);
                ResourceId read = RANDOM.nextBoolean() ? new ResourceId(call.value()) : null;
                log.record(id.value(), new DataRead(id, AuditedData.TRANSCRIPT, read, 1, Log.BEGINNING), cause);
            }
        }
    }

    private static TenantFounded founded(int number) {
        return new TenantFounded(new TenantId("tenant-" + number), "Acme", false, Log.BEGINNING);
    }

    @Test
    void anEntrySaysWhoDidWhatToWhatAndWhy() {
        AuditEntryView refused = list(filter("user_17", "access", null, false, null, null), 0, 1)
                .entries()
                .getFirst();
        assertThat(refused.resource()).isEqualTo("api");
        assertThat(refused.resourceId()).isNull();
        assertThat(refused.times()).isEqualTo(3);
        assertThat(refused.event()).isEqualTo("AccessRefused");
        assertThat(refused.operation()).isEqualTo("POST /somewhere");
        assertThat(refused.requestId()).startsWith("request-");
    }

    @Test
    void aCommandOnAStreamIsOneEntry() {
        Map<Long, String> events =
                all.stream().collect(Collectors.toMap(AuditEntryView::position, AuditEntryView::event));
        List<Long> rang = all.stream()
                .filter(entry -> entry.event().equals("CallRang"))
                .map(AuditEntryView::position)
                .toList();
        assertThat(rang).hasSizeGreaterThan(1_000).noneMatch(position -> events.containsKey(position + 1));
        assertThat(all)
                .isSortedAccordingTo(Comparator.comparing(AuditEntryView::recordedAt)
                        .thenComparingLong(AuditEntryView::position)
                        .reversed());
    }

    @Test
    void everyCombinationOfFiltersFindsAndCountsTheSame() {
        for (int question = 0; question < 200; question++) {
            AuditFilter filter = question();
            List<AuditEntryView> wanted =
                    all.stream().filter(entry -> passes(entry, filter)).toList();
            AuditPage page = list(filter, 3, 20);
            assertThat(page.total()).as("%s", filter).isEqualTo(wanted.size());
            assertThat(page.entries())
                    .as("%s", filter)
                    .isEqualTo(wanted.stream().skip(3).limit(20).toList());
        }
    }

    @Test
    void aSummaryIsThatOfTheList() {
        for (int question = 0; question < 50; question++) {
            AuditFilter range = range();
            Map<String, Long> counted = all.stream()
                    .filter(entry -> passes(entry, range))
                    .collect(Collectors.groupingBy(
                            entry -> entry.action() + entry.resource() + entry.succeeded(), Collectors.counting()));
            assertThat(QUERIES.summarize(new SummarizeAudit(range.from(), range.to()), ASKED).tallies().stream()
                            .collect(Collectors.toMap(
                                    tally -> tally.action() + tally.resource() + tally.succeeded(), Tally::count)))
                    .as("%s", range)
                    .isEqualTo(counted);
        }
    }

    @Test
    void whatATenantDoesNobodyElseSees() {
        long here = list(AuditFilter.ALL, 0, 1).total();
        long there = QUERIES.list(
                        new ListAuditEntries(AuditFilter.ALL, false, 0, 1),
                        MetaData.with(MetadataKeys.TENANT_ID, "other"))
                .total();
        assertThat(here).isGreaterThan(there).isGreaterThan(1_000);
        assertThat(there).isGreaterThan(1_000);
        assertThatThrownBy(() ->
                        QUERIES.list(new ListAuditEntries(AuditFilter.ALL, false, 0, 1), MetaData.emptyInstance()))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void aListReadsNoMoreDocumentsThanItShows() {
        AuditFilter filter = filter("user_17", null, null, true, null, null);
        long before = MongoTest.statistics().documentsExamined();
        list(filter, 1_000, 20);
        assertThat(MongoTest.statistics().documentsExamined() - before).isLessThan(60);
    }

    private AuditPage list(AuditFilter filter, long offset, int limit) {
        return QUERIES.list(new ListAuditEntries(filter, false, offset, limit), ASKED);
    }

    private AuditFilter question() {
        AuditFilter range = range();
        boolean few = RANDOM.nextInt(4) == 0;
        return new AuditFilter(
                RANDOM.nextInt(3) == 0 ? ACTORS.get(RANDOM.nextInt(4)) : null,
                RANDOM.nextInt(3) == 0
                        ? List.of("read", "access", "end", "login").get(RANDOM.nextInt(4))
                        : null,
                RANDOM.nextInt(3) == 0 ? List.of("transcript", "api", "call").get(RANDOM.nextInt(3)) : null,
                RANDOM.nextInt(3) == 0 ? RANDOM.nextBoolean() : null,
                few ? new ResourceId("call_" + RANDOM.nextInt(300)) : null,
                few && RANDOM.nextBoolean() ? "request-" + RANDOM.nextInt(EVENTS / 4) : null,
                range.from(),
                range.to());
    }

    private AuditFilter range() {
        Instant from = Log.BEGINNING.plusMillis(RANDOM.nextInt(250 * EVENTS) - 100_000L);
        return new AuditFilter(
                null,
                null,
                null,
                null,
                null,
                null,
                RANDOM.nextInt(3) == 0 ? null : from,
                RANDOM.nextInt(3) == 0 ? null : from.plusNanos(RANDOM.nextLong(250_000_000L * EVENTS)));
    }

    private static AuditFilter filter(
            @Nullable String actor,
            @Nullable String action,
            @Nullable String resource,
            @Nullable Boolean succeeded,
            @Nullable ResourceId id,
            @Nullable String request) {
        return new AuditFilter(actor, action, resource, succeeded, id, request, null, null);
    }

    private static boolean passes(AuditEntryView entry, AuditFilter filter) {
        return (filter.actor() == null || filter.actor().equals(entry.actor()))
                && (filter.action() == null || filter.action().equals(entry.action()))
                && (filter.resource() == null || filter.resource().equals(entry.resource()))
                && (filter.succeeded() == null || filter.succeeded() == entry.succeeded())
                && (filter.resourceId() == null || filter.resourceId().equals(entry.resourceId()))
                && (filter.requestId() == null || filter.requestId().equals(entry.requestId()))
                && (filter.from() == null || !entry.recordedAt().isBefore(filter.from()))
                && (filter.to() == null || !entry.recordedAt().isAfter(filter.to()));
    }
}
