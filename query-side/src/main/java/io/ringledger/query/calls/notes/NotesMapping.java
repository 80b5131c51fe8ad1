package io.ringledger.query.calls.notes;

import io.ringledger.api.calls.NoteView;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.NoteContent;
import io.ringledger.vocabulary.NoteId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.TenantId;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The document of a call's notes in MongoDB. */
final class NotesMapping {
    private static final String TENANT = "tenant";
    private static final String NOTES = "notes";
    private static final String TOTAL = "total";

    private NotesMapping() {}

    static Document write(CallNotes notes) {
        return new Document(TENANT, notes.tenant().value())
                .append(NOTES, notes.notes().stream().map(NotesMapping::write).toList())
                .append(TOTAL, notes.total());
    }

    private static Document write(NoteView note) {
        Document document = new Document("id", note.id().number())
                .append("call", note.callId().value())
                .append("text", note.content().text().value())
                .append("tags", note.content().tags())
                .append("addedAt", Date.from(note.addedAt()));
        putPresent(document, "category", note.content().category());
        putPresent(document, "author", note.author());
        return document;
    }

    private static void putPresent(Document document, String name, @Nullable String value) {
        if (value != null) {
            document.append(name, value);
        }
    }

    static CallNotes read(Document document) {
        return new CallNotes(
                new TenantId(document.getString(TENANT)),
                document.getList(NOTES, Document.class).stream()
                        .map(NotesMapping::note)
                        .toList(),
                document.getInteger(TOTAL));
    }

    private static NoteView note(Document document) {
        return new NoteView(
                NoteId.of(document.get("id", Number.class).longValue()),
                new CallId(document.getString("call")),
                new NoteContent(
                        new PersonalText(document.getString("text")),
                        document.getList("tags", String.class),
                        document.getString("category")),
                document.getString("author"),
                document.getDate("addedAt").toInstant());
    }
}
