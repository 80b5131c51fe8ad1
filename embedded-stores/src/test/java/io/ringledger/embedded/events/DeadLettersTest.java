package io.ringledger.embedded.events;

import static io.ringledger.embedded.events.Logs.event;
import static io.ringledger.embedded.events.Logs.open;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeadLettersTest {

    @TempDir
    Path directory;

    private EmbeddedEventLog log;
    private SequencedDeadLetterQueue<EventMessage<?>> letters;

    @BeforeEach
    void openLog() {
        log = open(directory);
        letters = log.deadLetters("dialing", Logs.JSON, Logs.JSON);
    }

    @AfterEach
    void closeLog() {
        log.close();
    }

    @Test
    void lettersSurviveAReopeningInTheirOrder() {
        park("call_1", 0, 1, 2);
        park("call_2", 0);
        log.close();
        openLog();

        assertThat(letters.amountOfSequences()).isEqualTo(2);
        assertThat(letters.contains("call_1")).isTrue();
        assertThat(letters.contains("call_3")).isFalse();
        assertThat(texts("call_1")).containsExactly("text 0", "text 1", "text 2");
        assertThat(letters.deadLetterSequence("call_1")
                        .iterator()
                        .next()
                        .cause()
                        .orElseThrow()
                        .message())
                .isEqualTo("no carrier");
    }

    @Test
    void processingTakesOneSequenceInOrderAndForgetsIt() {
        park("call_1", 0, 1, 2);
        var processed = new ArrayList<Object>();
        var done = letters.process(letter -> {
            processed.add(letter.message().getPayload());
            return Decisions.evict();
        });
        assertThat(done).isTrue();
        assertThat(processed)
                .containsExactly(new Logs.Noted("text 0"), new Logs.Noted("text 1"), new Logs.Noted("text 2"));
        assertThat(letters.size()).isZero();
        assertThat(letters.process(_ -> Decisions.evict())).isFalse();
    }

    @Test
    void aLetterThatFailsAgainStaysWithEverythingBehindIt() {
        park("call_1", 0, 1);
        assertThat(letters.process(_ -> Decisions.requeue(new IllegalStateException("still no carrier"))))
                .isFalse();
        assertThat(texts("call_1")).containsExactly("text 0", "text 1");
        assertThat(letters.deadLetterSequence("call_1")
                        .iterator()
                        .next()
                        .cause()
                        .orElseThrow()
                        .message())
                .isEqualTo("still no carrier");
    }

    @Test
    void anEvictedLetterLeavesTheOthers() {
        park("call_1", 0, 1);
        letters.evict(letters.deadLetterSequence("call_1").iterator().next());
        assertThat(texts("call_1")).containsExactly("text 1");
    }

    @Test
    void groupsDoNotSeeEachOther() {
        park("call_1", 0);
        var others = log.deadLetters("billing", Logs.JSON, Logs.JSON);
        assertThat(others.size()).isZero();
        others.clear();
        assertThat(letters.size()).isEqualTo(1);
    }

    @Test
    void anEventParkedAgainAfterACrashIsTheSameLetter() {
        var event = tracked("call_1", 0);
        letters.enqueue("call_1", new GenericDeadLetter<>("call_1", event));
        letters.enqueue("call_1", new GenericDeadLetter<>("call_1", event));
        assertThat(letters.sequenceSize("call_1")).isEqualTo(1);
    }

    private void park(String stream, long... sequences) {
        for (var sequence : sequences) {
            letters.enqueue(
                    stream,
                    new GenericDeadLetter<>(
                            stream, tracked(stream, sequence), new IllegalStateException("no carrier")));
        }
    }

    private static EventMessage<?> tracked(String stream, long sequence) {
        return new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(sequence + 1), event(stream, sequence));
    }

    private List<String> texts(String sequence) {
        return StreamSupport.stream(letters.deadLetterSequence(sequence).spliterator(), false)
                .map(DeadLetter::message)
                .map(message -> ((Logs.Noted) message.getPayload()).text())
                .toList();
    }
}
