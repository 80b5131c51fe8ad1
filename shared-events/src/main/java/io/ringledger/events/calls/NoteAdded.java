package io.ringledger.events.calls;

import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.Erased;
import io.ringledger.vocabulary.NoteContent;
import io.ringledger.vocabulary.NoteId;
import io.ringledger.vocabulary.Personal;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;

/**
 * Somebody wrote down something about a call; who did is in the metadata.
 *
 * @param callId call it is about
 * @param party holder of the customer's number, whose data a note is
 * @param noteId name of the note
 * @param content what was written
 * @param addedAt our clock, UTC
 */
public record NoteAdded(
        CallId callId,
        SubjectId party,
        NoteId noteId,

        @Personal(subject = "party", erased = "{\"text\":\"" + Erased.TEXT + "\",\"tags\":[]}")
        NoteContent content,

        Instant addedAt)
        implements CallEvent {}
