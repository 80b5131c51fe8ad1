package io.ringledger.query.calls.notes;

import io.ringledger.api.calls.NotePage;
import io.ringledger.api.calls.NoteView;
import io.ringledger.events.calls.NoteAdded;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.vocabulary.TenantId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was written down about one call.
 *
 * @param notes in the order of being added; the newest {@value #MOST}, so that the document stays far below what MongoDB
 *     takes
 * @param total how many were ever added
 */
record CallNotes(TenantId tenant, List<NoteView> notes, int total) {
    static final int MOST = 500;

    CallNotes {
        notes = List.copyOf(notes);
    }

    static CallNotes after(@Nullable CallNotes before, RecordedEvent recorded) {
        NoteAdded note = (NoteAdded) recorded.payload();
        NoteView added = new NoteView(
                note.noteId(),
                note.callId(),
                note.content(),
                recorded.author(),
                note.addedAt().truncatedTo(ChronoUnit.MILLIS));
        if (before == null) {
            return new CallNotes(recorded.tenant(), List.of(added), 1);
        }
        List<NoteView> all = new ArrayList<>(before.notes);
        all.add(added);
        return new CallNotes(before.tenant, all.subList(Math.max(0, all.size() - MOST), all.size()), before.total + 1);
    }

    NotePage page() {
        return new NotePage(notes, total);
    }
}
