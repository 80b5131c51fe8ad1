package io.ringledger.query.calls.notes;

import io.ringledger.events.calls.NoteAdded;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.query.projection.StreamProjection;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One document for each call about which something was written down. */
public final class NotesProjection implements StreamProjection<CallNotes> {
    static final String NAME = "notes";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(NoteAdded.class);
    }

    @Override
    public CallNotes apply(@Nullable CallNotes before, RecordedEvent event) {
        return CallNotes.after(before, event);
    }

    @Override
    public Document write(CallNotes notes) {
        return NotesMapping.write(notes);
    }

    @Override
    public CallNotes read(Document document) {
        return NotesMapping.read(document);
    }
}
