package io.ringledger.query.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import io.ringledger.api.calls.CallQuery.ListNotes;
import io.ringledger.api.calls.NotePage;
import io.ringledger.api.calls.NoteView;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.events.calls.NoteAdded;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.query.calls.notes.NotesProjection;
import io.ringledger.query.calls.notes.NotesRepository;
import io.ringledger.query.projection.Built;
import io.ringledger.query.projection.LiveFeed;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.testing.Histories;
import io.ringledger.query.testing.Histories.History;
import io.ringledger.query.testing.Log;
import io.ringledger.query.testing.MongoTest;
import io.ringledger.vocabulary.NoteContent;
import io.ringledger.vocabulary.NoteId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TenantId;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;

/** What was written down about calls. */
class NotesTest {
    private static final SubjectId PARTY = new SubjectId("subj_" + "a1".repeat(16));

    private final MongoDatabase database = MongoTest.database();
    private final List<History> histories = histories();

    private static List<History> histories() {
        Histories source = new Histories(81);
        return IntStream.rangeClosed(1, 60).mapToObj(source::history).toList();
    }

    @Test
    void notesAreReadInTheOrderOfBeingAdded() {
        NoteQueries queries = built();
        assertThat(histories).anyMatch(history -> added(history).size() > 1);
        for (History history : histories) {
            List<NoteAdded> expected = added(history);
            NotePage page = queries.list(new ListNotes(history.call()), asked(history.tenant()));
            assertThat(page.total()).isEqualTo(expected.size());
            assertThat(page.notes())
                    .isEqualTo(expected.stream()
                            .map(note -> new NoteView(
                                    note.noteId(), note.callId(), note.content(), Log.USER, note.addedAt()))
                            .toList());
        }
    }

    /** A document has its bounds; what was written longest ago is left out, and still counted. */
    @Test
    void ofVeryManyNotesTheNewestAreShown() {
        History history = histories.getFirst();
        try (Log log = new Log()) {
            for (int number = 1; number <= 700; number++) {
                NoteContent content = new NoteContent(new PersonalText("note " + number), List.of(), null);
                log.append(
                        history.call().value(),
                        new NoteAdded(history.call(), PARTY, NoteId.of(number), content, Log.BEGINNING),
                        history.tenant());
            }
            Pointers pointers = Built.of(database, new NotesProjection(), log);
            NotePage page = new NotesRepository(database, pointers)
                    .of(history.call(), asked(history.tenant()))
                    .orElseThrow();
            assertThat(page.total()).isEqualTo(700);
            assertThat(page.notes()).hasSize(500);
            assertThat(page.notes().getLast().id()).isEqualTo(NoteId.of(700));
        }
    }

    @Test
    void anotherTenantFindsNothing() {
        NoteQueries queries = built();
        for (History history : histories) {
            TenantId other = Histories.TENANTS.get(1 - Histories.TENANTS.indexOf(history.tenant()));
            assertThatThrownBy(() -> queries.list(new ListNotes(history.call()), asked(other)))
                    .isInstanceOf(Rejected.class);
        }
    }

    private NoteQueries built() {
        try (Log log = new Log()) {
            histories.forEach(history ->
                    history.events().forEach(event -> log.append(history.call().value(), event, history.tenant())));
            Pointers pointers = Built.of(database, new CallsProjection(LiveFeed.none()), log);
            Built.of(database, new NotesProjection(), log);
            return new NoteQueries(new CallRepository(database, pointers), new NotesRepository(database, pointers));
        }
    }

    private static List<NoteAdded> added(History history) {
        return history.events().stream()
                .filter(NoteAdded.class::isInstance)
                .map(NoteAdded.class::cast)
                .toList();
    }

    private static MetaData asked(TenantId tenant) {
        return MetaData.with(MetadataKeys.TENANT_ID, tenant.value());
    }
}
