package io.ringledger.command.knowledge.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.knowledge.KnowledgeCommand.DeleteKnowledge;
import io.ringledger.command.automations.Fuse;
import io.ringledger.command.knowledge.documents.DocumentReader.Reading;
import io.ringledger.events.knowledge.DocumentReadingBegun;
import io.ringledger.events.knowledge.DocumentTextRead;
import io.ringledger.events.knowledge.DocumentUnreadable;
import io.ringledger.vocabulary.KnowledgeText;
import io.ringledger.vocabulary.UnreadableReason;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every uploaded document is read, once where nothing comes between, and nothing of it is left. */
class DocumentSweepTest {
    private static final int MORE_STEPS_THAN_THERE_ARE = 50;
    private static final Reading SAYS = new Reading.Text("Thirty days.", 3);

    /** A node is killed before or after each of its steps, and another one goes on. */
    @ParameterizedTest(name = "after the step: {0}")
    @ValueSource(booleans = {true, false})
    void atEveryStep(boolean after) {
        int steps = Fuse.steps(after, MORE_STEPS_THAN_THERE_ARE, DocumentSweepTest::isBlown);
        assertThat(steps).as("steps").isGreaterThan(6);
    }

    private static boolean isBlown(Fuse fuse) {
        try (var uploaded = new UploadedDocuments()) {
            UploadedDocuments.Node node = uploaded.node(fuse, (format, document) -> SAYS);
            for (int round = 0; round < 20; round++) {
                if (!node.work()) {
                    node = uploaded.node(Fuse.never(), (format, document) -> SAYS);
                    assertThat(node.work()).isTrue();
                }
                uploaded.pass(Duration.ofSeconds(15));
            }
            assertThat(uploaded.log(DocumentTextRead.class))
                    .extracting(DocumentTextRead::text)
                    .containsExactly(new KnowledgeText("Thirty days."));
            assertThat(uploaded.log(DocumentReadingBegun.class)).hasSizeBetween(1, 2);
            assertThat(uploaded.isNothingLeft()).isTrue();
            return fuse.isBlown();
        }
    }

    @Test
    void aDocumentThatTakesItsReaderDownIsGivenUp() {
        try (var uploaded = new UploadedDocuments()) {
            for (int round = 0; round < 60; round++) {
                uploaded.node(Fuse.never(), (format, document) -> {
                            throw new IllegalStateException("down");
                        })
                        .work();
                uploaded.pass(Duration.ofSeconds(15));
            }
            assertThat(uploaded.log(DocumentReadingBegun.class))
                    .extracting(DocumentReadingBegun::attempt)
                    .containsExactly(1, 2, 3);
            assertThat(uploaded.log(DocumentUnreadable.class))
                    .extracting(DocumentUnreadable::reason)
                    .containsExactly(UnreadableReason.INTERRUPTED);
            assertThat(uploaded.isNothingLeft()).isTrue();
        }
    }

    @Test
    void whoeverComesSecondWaitsForTheFirst() {
        try (var uploaded = new UploadedDocuments()) {
            var second = uploaded.node(Fuse.never(), (format, document) -> SAYS);
            var first = uploaded.node(Fuse.never(), (format, document) -> {
                second.work();
                return SAYS;
            });
            first.work();
            assertThat(uploaded.log(DocumentReadingBegun.class)).hasSize(1);
            assertThat(uploaded.log(DocumentTextRead.class)).hasSize(1);
        }
    }

    @Test
    void whatCannotBeReadSaysWhy() {
        try (var uploaded = new UploadedDocuments()) {
            uploaded.node(Fuse.never(), (format, document) -> new Reading.Unreadable(UnreadableReason.ENCRYPTED))
                    .work();
            assertThat(uploaded.log(DocumentUnreadable.class))
                    .extracting(DocumentUnreadable::reason)
                    .containsExactly(UnreadableReason.ENCRYPTED);
            assertThat(uploaded.isNothingLeft()).isTrue();
        }
    }

    @Test
    void whatWasDeletedIsNotReadAndNothingOfItIsLeft() {
        try (var uploaded = new UploadedDocuments()) {
            uploaded.send(new DeleteKnowledge(UploadedDocuments.ENTRY, uploaded.clock.instant()));
            uploaded.node(Fuse.never(), (format, document) -> SAYS).work();
            assertThat(uploaded.log(DocumentReadingBegun.class)).isEmpty();
            assertThat(uploaded.isNothingLeft()).isTrue();
        }
    }

    @Test
    void whatIsLostSaysSo() {
        try (var uploaded = new UploadedDocuments()) {
            uploaded.lose();
            uploaded.node(Fuse.never(), (format, document) -> SAYS).work();
            assertThat(uploaded.log(DocumentUnreadable.class))
                    .extracting(DocumentUnreadable::reason)
                    .containsExactly(UnreadableReason.LOST);
        }
    }

    @Test
    void whatWasUploadedAndNeverRecordedGoesAfterADay() {
        try (var uploaded = new UploadedDocuments()) {
            var node = uploaded.node(Fuse.never(), (format, document) -> SAYS);
            node.work();
            uploaded.leaveBehind();
            node.tidy();
            assertThat(uploaded.isNothingLeft()).as("it may be on its way").isFalse();
            uploaded.pass(Duration.ofDays(1).plusMinutes(1));
            node.tidy();
            assertThat(uploaded.isNothingLeft()).isTrue();
        }
    }

    @Test
    void whatWaitsIsKeptHoweverLong() {
        try (var uploaded = new UploadedDocuments()) {
            var node = uploaded.node(Fuse.never(), (format, document) -> {
                throw new DocumentReaderException("not now", new IllegalStateException());
            });
            node.work();
            uploaded.pass(Duration.ofDays(3));
            node.tidy();
            uploaded.node(Fuse.never(), (format, document) -> SAYS).work();
            assertThat(uploaded.log(DocumentTextRead.class)).hasSize(1);
        }
    }
}
