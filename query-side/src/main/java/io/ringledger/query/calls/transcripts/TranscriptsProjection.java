package io.ringledger.query.calls.transcripts;

import io.ringledger.events.calls.SpeechTranscribed;
import io.ringledger.query.projection.LiveFeed;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.query.projection.StreamProjection;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One document for each call on which something was said. It grows with the talk: some 20 KB for ten minutes. */
public final class TranscriptsProjection implements StreamProjection<Transcript> {
    static final String NAME = "transcripts";

    private final LiveFeed<Transcript> feed;

    TranscriptsProjection(LiveFeed<Transcript> feed) {
        this.feed = feed;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(SpeechTranscribed.class);
    }

    @Override
    public Transcript apply(@Nullable Transcript before, RecordedEvent event) {
        return Transcript.after(before, event);
    }

    @Override
    public Document write(Transcript transcript) {
        return TranscriptMapping.write(transcript);
    }

    @Override
    public Transcript read(Document document) {
        return TranscriptMapping.read(document);
    }

    @Override
    public LiveFeed<Transcript> feed() {
        return feed;
    }
}
