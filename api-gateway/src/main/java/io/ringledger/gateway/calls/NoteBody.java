package io.ringledger.gateway.calls;

import io.ringledger.api.calls.CallCommand.AddNote;
import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.gateway.http.Words;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.NoteContent;
import io.ringledger.vocabulary.NoteId;
import io.ringledger.vocabulary.PersonalText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A note to add to a call. Source: manager document, 1.8. */
public record NoteBody(
        PersonalText note,
        @Nullable List<@Nullable String> tags,
        @Nullable String category) {
    private static final int LONGEST_NOTE = 4_000;
    private static final int MOST_TAGS = 20;
    private static final int LONGEST_TAG = 50;

    /**
     * The note as a message, without blanks around words and with each tag once.
     *
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if something is empty or too long
     */
    AddNote toCommand(CallId callId, NoteId noteId, Instant at) {
        String text = note.value().strip();
        if (text.isEmpty() || text.length() > LONGEST_NOTE) {
            throw InvalidInput.of("note", "1 to " + LONGEST_NOTE + " characters");
        }
        return new AddNote(
                callId,
                noteId,
                new NoteContent(
                        new PersonalText(text),
                        Words.all("tags", tags, MOST_TAGS, LONGEST_TAG),
                        category == null ? null : Words.one("category", category, LONGEST_TAG)),
                at);
    }
}
