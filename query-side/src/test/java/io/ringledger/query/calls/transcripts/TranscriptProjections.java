package io.ringledger.query.calls.transcripts;

import io.ringledger.query.projection.LiveFeed;
import io.ringledger.query.projection.StreamProjection;
import org.axonframework.queryhandling.QueryUpdateEmitter;

/** The projection of transcripts, for tests in other packages. */
public final class TranscriptProjections {
    private TranscriptProjections() {}

    public static StreamProjection<?> transcripts() {
        return new TranscriptsProjection(LiveFeed.none());
    }

    public static StreamProjection<?> transcripts(QueryUpdateEmitter emitter) {
        return new TranscriptsProjection(new TranscriptFeed(emitter));
    }
}
