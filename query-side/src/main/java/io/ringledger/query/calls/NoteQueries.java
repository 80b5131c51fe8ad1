package io.ringledger.query.calls;

import io.ringledger.api.calls.CallQuery.ListNotes;
import io.ringledger.api.calls.CallRejection;
import io.ringledger.api.calls.NotePage;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.query.calls.notes.NotesRepository;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;

/** Answers what was written down about a call of the asking tenant. */
final class NoteQueries {
    private final CallRepository calls;
    private final NotesRepository notes;

    NoteQueries(CallRepository calls, NotesRepository notes) {
        this.calls = calls;
        this.notes = notes;
    }

    @QueryHandler
    NotePage list(ListNotes query, MetaData asked) {
        return notes.of(query.callId(), asked).orElseGet(() -> nothingWritten(query, asked));
    }

    private NotePage nothingWritten(ListNotes query, MetaData asked) {
        if (calls.of(asked).find(query.callId().value()).isEmpty()) {
            throw new Rejected(CallRejection.CALL_NOT_FOUND, "no such call");
        }
        return new NotePage(List.of(), 0);
    }
}
