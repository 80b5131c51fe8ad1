package io.ringledger.query.calls;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.ringledger.api.calls.CallFilter;
import io.ringledger.api.calls.CallPage;
import io.ringledger.api.calls.CallQuery.ListCalls;
import io.ringledger.api.calls.CallQuery.ListOpenCalls;
import io.ringledger.api.calls.CallQuery.SliceCalls;
import io.ringledger.api.calls.CallSlice;
import io.ringledger.api.calls.CallSort;
import io.ringledger.api.calls.CallView;
import io.ringledger.query.buckets.BucketPlan.Stretch;
import io.ringledger.query.buckets.Counts;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.tenants.TenantDocuments;
import io.ringledger.vocabulary.BusinessId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Lists of calls. Each combination of filters becomes equalities that an index answers in the order asked for. */
final class CallRepository extends TenantDocuments {
    private static final String CALL_PREFIX = "call_";

    CallRepository(MongoDatabase database, Pointers pointers) {
        super(database, pointers, CallsProjection.NAME);
    }

    CallPage list(Scope scope, ListCalls query) {
        Bson filter = filter(query.filter());
        long skip = (query.page() - 1L) * query.limit();
        String order = field(query.sort());
        long total = scope.count(filter);
        List<CallView> calls = new ArrayList<>();
        if (skip < total) {
            List<Document> found = wouldBeginWithMissing(query)
                    ? presentThenMissing(scope, filter, order, skip, query.limit())
                    : scope.page(filter, order, query.ascending(), skip, query.limit());
            found.forEach(document -> calls.add(CallMapping.read(document).view()));
        }
        return new CallPage(calls, total);
    }

    CallPage open(Scope scope, ListOpenCalls query) {
        Bson open = Filters.eq(CallMapping.FACETS, CallFacets.OPEN);
        return new CallPage(
                scope
                        .page(open, CallMapping.STARTED_AT, false, (query.page() - 1L) * query.limit(), query.limit())
                        .stream()
                        .map(document -> CallMapping.read(document).view())
                        .toList(),
                scope.count(open));
    }

    CallSlice slice(Scope scope, SliceCalls query) {
        return new CallSlice(
                scope.page(filter(query.filter()), CallMapping.STARTED_AT, true, query.offset(), query.limit()).stream()
                        .map(document -> CallMapping.read(document).view())
                        .toList());
    }

    /** What the calls that began in a stretch of time count for, one by one. */
    Counts count(Scope scope, Stretch stretch, @Nullable BusinessId business) {
        return sum(scope, stretch, business, call -> CallCounts.of(call.progress(), Handovers.status(call.handover())));
    }

    /** What how the calls were handled that began in a stretch of time counts for, one by one. */
    Counts judged(Scope scope, Stretch stretch, @Nullable BusinessId business) {
        return sum(scope, stretch, business, CallDocument::judged);
    }

    private static Counts sum(
            Scope scope, Stretch stretch, @Nullable BusinessId business, Function<CallDocument, Counts> counts) {
        Instant last = stretch.end().minusMillis(1);
        Bson began = filter(new CallFilter(null, null, business, stretch.begin(), last, null, null, null, null));
        return scope.page(began, CallMapping.STARTED_AT, true, 0, Integer.MAX_VALUE).stream()
                .map(CallMapping::read)
                .map(counts)
                .reduce(Counts.NONE, Counts::plus);
    }

    private static boolean wouldBeginWithMissing(ListCalls query) {
        CallFilter filter = query.filter();
        return query.ascending()
                && switch (query.sort()) {
                    case STARTED_AT -> false;
                    case DURATION -> true;
                    case QA_SCORE -> filter.minQaScore() == null && filter.maxQaScore() == null;
                };
    }

    /** MongoDB sorts what is missing before everything; a list shows it last, whichever way it is sorted. */
    private static List<Document> presentThenMissing(Scope scope, Bson filter, String order, long skip, int limit) {
        Bson present = Filters.and(filter, Filters.gte(order, 0));
        Bson missing = Filters.and(filter, Filters.eq(order, null));
        long found = scope.count(present);
        List<Document> page = new ArrayList<>();
        if (skip < found) {
            page.addAll(scope.page(present, order, true, skip, limit));
        }
        int rest = limit - page.size();
        if (rest > 0) {
            page.addAll(scope.page(missing, order, true, Math.max(0, skip - found), rest));
        }
        return page;
    }

    private static String field(CallSort sort) {
        return switch (sort) {
            case STARTED_AT -> CallMapping.STARTED_AT;
            case DURATION -> CallMapping.DURATION;
            case QA_SCORE -> CallMapping.QA_SCORE;
        };
    }

    private static Bson filter(CallFilter filter) {
        List<Bson> all = new ArrayList<>();
        String search = filter.search();
        if (search != null && search.strip().startsWith(CALL_PREFIX)) {
            all.add(Filters.eq("_id", search.strip()));
        } else if (search != null) {
            all.add(Filters.eq(CallMapping.SEARCH, SearchKeys.of(search)));
        }
        String facets = CallFacets.of(filter);
        if (search == null || !facets.equals(CallFacets.ALL)) {
            all.add(Filters.eq(CallMapping.FACETS, facets));
        }
        range(all, CallMapping.STARTED_AT, date(filter.fromDate()), date(filter.toDate()));
        range(all, CallMapping.QA_SCORE, filter.minQaScore(), filter.maxQaScore());
        return Filters.and(all);
    }

    /** Both ends in one condition: of two conditions on a field an index can use only one. */
    private static void range(List<Bson> all, String field, @Nullable Object from, @Nullable Object to) {
        Document ends = new Document();
        if (from != null) {
            ends.append("$gte", from);
        }
        if (to != null) {
            ends.append("$lte", to);
        }
        if (!ends.isEmpty()) {
            all.add(new Document(field, ends));
        }
    }

    private static @Nullable Date date(@Nullable Instant at) {
        return at == null ? null : Date.from(at);
    }
}
