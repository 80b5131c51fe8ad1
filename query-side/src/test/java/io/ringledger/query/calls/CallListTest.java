package io.ringledger.query.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringledger.api.calls.CallFilter;
import io.ringledger.api.calls.CallPage;
import io.ringledger.api.calls.CallQuery.FindCall;
import io.ringledger.api.calls.CallQuery.ListCalls;
import io.ringledger.api.calls.CallQuery.SliceCalls;
import io.ringledger.api.calls.CallSort;
import io.ringledger.api.calls.CallView;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.query.testing.Histories;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Lists of calls, against a plain evaluation of the same filter. */
class CallListTest {
    private static final TenantId TENANT = Histories.TENANTS.getFirst();
    private static final MetaData ASKED = MetaData.with(MetadataKeys.TENANT_ID, TENANT.value());
    private static final int CALLS = 600;

    private static final BuiltCalls BUILT = new BuiltCalls(CALLS);
    private static final CallQueries QUERIES = BUILT.queries();
    private static final List<CallView> ALL = BUILT.of(TENANT);

    @Test
    void slicesOneAfterTheOtherAreTheListInTheOrderOfBeginning() {
        CallQueries queries = BUILT.queries();
        List<CallView> all = new ArrayList<>();
        for (int offset = 0; all.size() == offset; offset += 7) {
            all.addAll(queries.slice(new SliceCalls(CallFilter.ALL, offset, 7), ASKED)
                    .calls());
        }
        ListCalls list = new ListCalls(CallFilter.ALL, CallSort.STARTED_AT, true, 1, CALLS);
        assertThat(all).isEqualTo(queries.list(list, ASKED).calls()).isNotEmpty();
    }

    @Test
    void everyFilterSortAndPageIsWhatAPlainEvaluationFinds() {
        Random random = new Random(42);
        for (int round = 0; round < 400; round++) {
            CallFilter filter = filter(random);
            CallSort sort = List.of(CallSort.values()).get(random.nextInt(3));
            ListCalls query =
                    new ListCalls(filter, sort, random.nextBoolean(), 1 + random.nextInt(4), 1 + random.nextInt(40));
            CallPage page = QUERIES.list(query, ASKED);
            List<CallView> expected = evaluate(query);
            assertThat(page.total()).describedAs("%s", query).isEqualTo(expected.size());
            assertThat(page.calls()).describedAs("%s", query).isEqualTo(page(expected, query));
        }
    }

    private static CallFilter filter(Random random) {
        CallView some = ALL.get(random.nextInt(ALL.size()));
        Instant from = some.startedAt().minusSeconds(random.nextInt(600));
        return new CallFilter(
                maybe(random, some.status()),
                maybe(random, some.direction()),
                maybe(random, some.businessId()),
                maybe(random, from),
                maybe(random, from.plusSeconds(900)),
                random.nextInt(3) == 0 ? search(random, some) : null,
                random.nextInt(20) == 0 ? 0.5 : null,
                random.nextInt(20) == 0 ? 0.7 : null,
                null);
    }

    private static <T> @Nullable T maybe(Random random, @Nullable T value) {
        return random.nextInt(3) == 0 ? value : null;
    }

    private static String search(Random random, CallView call) {
        String number = random.nextBoolean() ? call.to().value() : call.from().value();
        return switch (random.nextInt(6)) {
            case 0 -> number;
            case 1 -> number.substring(0, 2 + random.nextInt(number.length() - 2));
            case 2 -> number.substring(number.length() - 4 - random.nextInt(4));
            case 3 -> call.id().value();
            case 4 -> Long.toString(call.id().number());
            default -> "nobody";
        };
    }

    private static List<CallView> evaluate(ListCalls query) {
        Function<CallView, @Nullable Comparable<?>> key = switch (query.sort()) {
            case STARTED_AT -> CallView::startedAt;
            case DURATION -> CallView::duration;
            case QA_SCORE -> CallListTest::score;
        };
        return ALL.stream()
                .filter(call -> passes(query.filter(), call))
                .sorted((one, other) -> compare(query, key, one, other))
                .toList();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // one key's values are of one type
    private static int compare(
            ListCalls query, Function<CallView, @Nullable Comparable<?>> key, CallView one, CallView other) {
        Comparable first = key.apply(one);
        Comparable second = key.apply(other);
        if (first == null || second == null) {
            int missing = Boolean.compare(first == null, second == null);
            return missing != 0 ? missing : byId(query, one, other);
        }
        int order = query.ascending() ? first.compareTo(second) : second.compareTo(first);
        return order != 0 ? order : byId(query, one, other);
    }

    private static int byId(ListCalls query, CallView one, CallView other) {
        Comparator<CallView> ids = Comparator.comparing(call -> call.id().value());
        return query.ascending() ? ids.compare(one, other) : ids.compare(other, one);
    }

    private static boolean passes(CallFilter filter, CallView call) {
        return (filter.status() == null || filter.status() == call.status())
                && (filter.direction() == null || filter.direction() == call.direction())
                && (filter.businessId() == null || filter.businessId().equals(call.businessId()))
                && (filter.fromDate() == null || !call.startedAt().isBefore(filter.fromDate()))
                && (filter.toDate() == null || !call.startedAt().isAfter(filter.toDate()))
                && (filter.minQaScore() == null || Objects.requireNonNullElse(score(call), -1.0) >= filter.minQaScore())
                && (filter.maxQaScore() == null || Objects.requireNonNullElse(score(call), 2.0) <= filter.maxQaScore())
                && (filter.search() == null || isFoundBy(filter.search(), call));
    }

    private static boolean isFoundBy(String search, CallView call) {
        String digits = search.startsWith("+") ? search.substring(1) : search;
        return search.equals(call.id().value())
                || search.equals(Long.toString(call.id().number()))
                || isFoundBy(digits, call.from().value().substring(1))
                || isFoundBy(digits, call.to().value().substring(1));
    }

    private static boolean isFoundBy(String digits, String number) {
        return number.startsWith(digits) || (digits.length() >= 4 && number.endsWith(digits));
    }

    private static List<CallView> page(List<CallView> calls, ListCalls query) {
        return calls.stream()
                .skip((query.page() - 1L) * query.limit())
                .limit(query.limit())
                .toList();
    }

    @Test
    void findsACallOfItsTenantOnly() {
        CallView call = ALL.getFirst();
        assertThat(QUERIES.find(new FindCall(call.id()), ASKED)).isEqualTo(call);
        MetaData other = MetaData.with(
                MetadataKeys.TENANT_ID, Histories.TENANTS.getLast().value());
        assertRejected("CALL_NOT_FOUND", call.id(), other);
        assertRejected("CALL_NOT_FOUND", CallId.of(1), ASKED);
        assertRejected("FORBIDDEN", call.id(), MetaData.emptyInstance());
        assertThat(QUERIES.list(new ListCalls(CallFilter.ALL, CallSort.STARTED_AT, true, 1, CALLS), other)
                        .calls())
                .isNotEmpty()
                .doesNotContainAnyElementsOf(ALL);
    }

    private static void assertRejected(String code, CallId call, MetaData asked) {
        assertThatThrownBy(() -> QUERIES.find(new FindCall(call), asked))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refusal -> assertThat(Objects.requireNonNull(refusal.rejection())
                                        .code())
                                .isEqualTo(code));
    }

    private static @Nullable Double score(CallView call) {
        return call.qa() == null ? null : call.qa().verdict().scores().overall();
    }
}
