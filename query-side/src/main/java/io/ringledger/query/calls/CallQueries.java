package io.ringledger.query.calls;

import io.ringledger.api.calls.CallPage;
import io.ringledger.api.calls.CallQuery.CountOpenCalls;
import io.ringledger.api.calls.CallQuery.FindCall;
import io.ringledger.api.calls.CallQuery.ListCalls;
import io.ringledger.api.calls.CallQuery.ListOpenCalls;
import io.ringledger.api.calls.CallQuery.SliceCalls;
import io.ringledger.api.calls.CallQuery.WatchCalls;
import io.ringledger.api.calls.CallRejection;
import io.ringledger.api.calls.CallSlice;
import io.ringledger.api.calls.CallView;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.vocabulary.CallId;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;

/** Answers what is asked about calls, of the asking tenant's only. */
final class CallQueries {
    private final CallRepository calls;

    CallQueries(CallRepository calls) {
        this.calls = calls;
    }

    @QueryHandler
    CallView find(FindCall query, MetaData asked) {
        return calls.of(asked)
                .find(query.callId().value())
                .map(found -> CallMapping.read(found).view())
                .orElseThrow(() -> new Rejected(CallRejection.CALL_NOT_FOUND, "no such call"));
    }

    @QueryHandler
    CallPage list(ListCalls query, MetaData asked) {
        return calls.list(calls.of(asked), query);
    }

    @QueryHandler
    CallPage open(ListOpenCalls query, MetaData asked) {
        return calls.open(calls.of(asked), query);
    }

    @QueryHandler
    CallSlice slice(SliceCalls query, MetaData asked) {
        return calls.slice(calls.of(asked), query);
    }

    @QueryHandler
    Long countOpen(CountOpenCalls query, MetaData asked) {
        List<String> ids = query.callIds().stream().map(CallId::value).toList();
        return calls.of(asked).findAll(ids).stream()
                .map(CallMapping::read)
                .filter(call -> !call.progress().status().isFinal())
                .count();
    }

    /** Nothing at first: the feed shows what changes from now on. */
    @QueryHandler
    Boolean watch(WatchCalls query) {
        return Boolean.TRUE;
    }
}
