package io.ringledger.query.calls;

import io.ringledger.api.calls.CallQuery.ListInteractions;
import io.ringledger.api.calls.CallQuery.ListLatestInteractions;
import io.ringledger.api.calls.CallRejection;
import io.ringledger.api.calls.InteractionPage;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.query.calls.transcripts.TranscriptRepository;
import io.ringledger.vocabulary.CallId;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;

/** Answers what was said on a call of the asking tenant. */
final class InteractionQueries {
    private final CallRepository calls;
    private final TranscriptRepository transcripts;

    InteractionQueries(CallRepository calls, TranscriptRepository transcripts) {
        this.calls = calls;
        this.transcripts = transcripts;
    }

    @QueryHandler
    InteractionPage list(ListInteractions query, MetaData asked) {
        return transcripts.list(query, asked).orElseGet(() -> nothingSaid(query.callId(), asked));
    }

    @QueryHandler
    InteractionPage latest(ListLatestInteractions query, MetaData asked) {
        return transcripts.latest(query, asked).orElseGet(() -> nothingSaid(query.callId(), asked));
    }

    private InteractionPage nothingSaid(CallId callId, MetaData asked) {
        if (calls.of(asked).find(callId.value()).isEmpty()) {
            throw new Rejected(CallRejection.CALL_NOT_FOUND, "no such call");
        }
        return new InteractionPage(List.of(), 0);
    }
}
