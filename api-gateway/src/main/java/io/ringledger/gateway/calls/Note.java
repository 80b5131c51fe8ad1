package io.ringledger.gateway.calls;

import io.ringledger.api.calls.NotePage;
import io.ringledger.api.calls.NoteView;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.PersonalText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A note on a call.
 *
 * @param author id of the user who wrote it
 * @param createdAt our clock, UTC
 */
public record Note(
        long id,
        CallId callId,
        PersonalText note,
        List<String> tags,
        @Nullable String category,
        @Nullable String author,
        Instant createdAt) {

    static Note of(NoteView view) {
        return new Note(
                view.id().number(),
                view.callId(),
                view.content().text(),
                view.content().tags(),
                view.content().category(),
                view.author(),
                view.addedAt());
    }

    /** The notes on a call. */
    public record All(List<Note> notes, int total) {

        public static All of(NotePage found) {
            return new All(found.notes().stream().map(Note::of).toList(), found.total());
        }
    }
}
