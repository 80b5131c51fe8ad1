package io.ringledger.query.calls.transcripts;

import com.mongodb.client.MongoDatabase;
import io.ringledger.api.calls.CallQuery.ListInteractions;
import io.ringledger.api.calls.CallQuery.ListLatestInteractions;
import io.ringledger.api.calls.InteractionPage;
import io.ringledger.api.calls.InteractionView;
import io.ringledger.query.calls.transcripts.Transcript.Utterance;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.tenants.TenantDocuments;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.MetaData;

/** Reads transcripts. */
public final class TranscriptRepository extends TenantDocuments {
    public TranscriptRepository(MongoDatabase database, Pointers pointers) {
        super(database, pointers, TranscriptsProjection.NAME);
    }

    /** What was said; empty where nothing was, or where there is no such call. */
    public Optional<InteractionPage> list(ListInteractions query, MetaData asked) {
        return of(asked).find(query.callId().value()).map(found -> page(TranscriptMapping.read(found), query));
    }

    /** What was said last; empty where nothing was, or where there is no such call. */
    public Optional<InteractionPage> latest(ListLatestInteractions query, MetaData asked) {
        return of(asked)
                .find(query.callId().value())
                .map(TranscriptMapping::read)
                .map(transcript -> {
                    int total = transcript.utterances().size();
                    int first = Math.max(0, total - query.limit());
                    return page(transcript, new ListInteractions(query.callId(), null, first, query.limit()));
                });
    }

    private static InteractionPage page(Transcript transcript, ListInteractions query) {
        List<InteractionView> all = transcript.utterances().stream()
                .map(Utterance::interaction)
                .filter(said -> query.speaker() == null || said.speaker() == query.speaker())
                .toList();
        return new InteractionPage(
                all.stream().skip(query.offset()).limit(query.limit()).toList(), all.size());
    }
}
