package io.ringledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.ringledger.events.calls.NoteAdded;
import io.ringledger.query.testing.Log;
import io.ringledger.query.testing.MongoTest;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.NoteContent;
import io.ringledger.vocabulary.NoteId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** After the events of a stream say something else its documents do, too, and no batch brings back what they said. */
class RewritingTest {
    private static final String STREAM = "call_1";
    private static final Version FIRST = new Version("said", 1);

    private final MongoDatabase database = MongoTest.database();
    private final Said said = new Said();

    @Test
    void everyVersionIsWrittenAnewAndOnlyOnce() {
        try (Log log = log(3);
                var running = new Running(log, database, Running.SETTINGS, said)) {
            await().until(() -> running.isAtEnd("said"));
            assertThat(text(FIRST)).isEqualTo("words 0 words 1 words 2");
            running.admin.rebuild("said");
            await().until(() ->
                    running.isAtEnd("said") && running.admin.state("said").version() == 2);

            said.erased.set(true);
            Rewriting rewriting = running.rewriting();
            await().until(() -> rewriting.haveReached(log.events().size() - 1));
            assertThat(rewriting.haveReached(log.events().size() + 10)).isFalse();
            assertThat(rewriting.rewrite(STREAM)).isEqualTo(Map.of("said", 1L));
            assertThat(text(FIRST)).as("retired").isEqualTo("[erased] [erased] [erased]");
            assertThat(text(FIRST.next())).isEqualTo("[erased] [erased] [erased]");
            assertThat(rewriting.rewrite(STREAM)).isEqualTo(Map.of("said", 1L));
            assertThat(document(FIRST.next()).getInteger(GuardedDocuments.REWRITTEN))
                    .isEqualTo(1);
            assertThat(rewriting.rewrite("call_2")).isEmpty();
        }
    }

    @Test
    void aBatchThatReadTheDocumentBeforeDoesNotBringItBack() {
        try (Log log = log(1);
                var running = new Running(log, database, Running.SETTINGS, said)) {
            Rewriting rewriting = running.rewriting();
            await().until(() -> rewriting.haveReached(0));
            running.stop();
            append(log, 1);
            MongoDatabase racing = new RacingDatabase(database, () -> {
                        if (said.erased.compareAndSet(false, true)) {
                            rewriting.rewrite(STREAM);
                        }
                    })
                    .database();
            StreamInvoker<?> late = Builds.stream(racing, said);
            assertThat(new Delivery(late, log.events()).deliver(2)).isFalse();
            assertThat(text(FIRST)).isEqualTo("[erased]");
            new Delivery(Builds.stream(database, said), log.events()).all(new Random(1), 10);
            assertThat(text(FIRST)).isEqualTo("[erased] [erased]");
        }
    }

    private static Log log(int notes) {
        Log log = new Log();
        for (int i = 0; i < notes; i++) {
            append(log, i);
        }
        return log;
    }

    private static void append(Log log, int number) {
        var content = new NoteContent(new PersonalText("words " + number), List.of(), null);
        log.append(
                STREAM,
                new NoteAdded(
                        CallId.of(1),
                        new SubjectId("subj_" + "a1".repeat(16)),
                        NoteId.of(number),
                        content,
                        Log.BEGINNING),
                new TenantId("acme"));
    }

    private Document document(Version version) {
        return Objects.requireNonNull(database.getCollection(version.documents())
                .find(new Document("_id", STREAM))
                .first());
    }

    private String text(Version version) {
        return document(version).getString("text");
    }

    /** All that was noted, or tombstones once the events say no more. */
    private static final class Said implements StreamProjection<String> {
        private final AtomicBoolean erased = new AtomicBoolean();

        @Override
        public String name() {
            return "said";
        }

        @Override
        public Set<Class<?>> events() {
            return Set.of(NoteAdded.class);
        }

        @Override
        public String apply(@Nullable String before, RecordedEvent event) {
            String text = erased.get()
                    ? "[erased]"
                    : ((NoteAdded) event.payload()).content().text().value();
            return before == null ? text : before + " " + text;
        }

        @Override
        public Document write(String text) {
            return new Document("text", text);
        }

        @Override
        public String read(Document document) {
            return document.getString("text");
        }
    }
}
