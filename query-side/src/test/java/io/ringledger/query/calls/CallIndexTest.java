package io.ringledger.query.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.calls.CallFilter;
import io.ringledger.api.calls.CallQuery.ListCalls;
import io.ringledger.api.calls.CallSort;
import io.ringledger.api.calls.CallStatus;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.query.testing.Histories;
import io.ringledger.query.testing.Log;
import io.ringledger.query.testing.MongoTest;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.Direction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Reads never scan: a page and its total look at the calls of the page and the pages before it, and at no other. */
class CallIndexTest {
    private static final MetaData ASKED =
            MetaData.with(MetadataKeys.TENANT_ID, Histories.TENANTS.getFirst().value());
    private static final CallQueries QUERIES = new BuiltCalls(600).queries();
    private static final int SMALL_CONSTANT = 2;

    /** Every filter of equality, alone and with any other, in every order; a range of time in its own order. */
    @Test
    void equalityFiltersReadNoCallThatIsNotShown() {
        CallStatus status = CallStatus.COMPLETED;
        BusinessId business = new BusinessId("business-1");
        Instant from = Log.BEGINNING.plusSeconds(600);
        List<CallFilter> filters = new ArrayList<>();
        for (int chosen = 0; chosen < 8; chosen++) {
            filters.add(new CallFilter(
                    (chosen & 1) == 0 ? null : status,
                    (chosen & 2) == 0 ? null : Direction.OUTBOUND,
                    (chosen & 4) == 0 ? null : business,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null));
        }
        for (CallFilter filter : filters) {
            for (CallSort sort : CallSort.values()) {
                assertReadsOnlyWhatItShows(filter, sort);
            }
            assertReadsOnlyWhatItShows(during(filter, from, from.plusSeconds(1_800)), CallSort.STARTED_AT);
            assertReadsOnlyWhatItShows(during(filter, from, null), CallSort.STARTED_AT);
        }
        assertReadsOnlyWhatItShows(searching("493012345"), CallSort.STARTED_AT);
        assertReadsOnlyWhatItShows(searching("3450"), CallSort.STARTED_AT);
    }

    private static CallFilter during(CallFilter of, @Nullable Instant from, @Nullable Instant to) {
        return new CallFilter(of.status(), of.direction(), of.businessId(), from, to, null, null, null, null);
    }

    private static CallFilter searching(String search) {
        return new CallFilter(null, null, null, null, null, search, null, null, null);
    }

    private static void assertReadsOnlyWhatItShows(CallFilter filter, CallSort sort) {
        for (boolean ascending : new boolean[] {true, false}) {
            ListCalls query = new ListCalls(filter, sort, ascending, 2, 10);
            var statistics = MongoTest.statistics();
            long scans = statistics.collectionScans();
            long before = statistics.documentsExamined();
            QUERIES.list(query, ASKED);
            assertThat(statistics.collectionScans()).describedAs("%s", query).isEqualTo(scans);
            assertThat(statistics.documentsExamined() - before)
                    .describedAs("%s by %s", query, statistics.lastPlan())
                    .isLessThanOrEqualTo(2 * 10 + SMALL_CONSTANT);
        }
    }
}
