package io.ringledger.command.escalations.triggers;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.events.calls.CallInitiated;
import io.ringledger.events.calls.SpeechTranscribed;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.InteractionId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.Sentiment;
import io.ringledger.vocabulary.Speaker;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TranscriptionSid;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

/** A call is read the same whether it was read before, is read again, or for the first time. */
class CallReaderTest {
    private static final CallId CALL = CallId.of(1);
    private static final SubjectId PARTY = new SubjectId("subj_" + "a".repeat(32));
    private static final Instant AT = Instant.parse("2026-11-27T08:00:00Z");
    private static final int SAID = 40;

    private final InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine();
    private final EventStore events =
            EmbeddedEventStore.builder().storageEngine(engine).build();

    @Test
    void whatIsRememberedIsWhatIsRead() {
        append(
                0,
                new CallInitiated(
                        CALL,
                        PARTY,
                        new PhoneNumber("+14155550123"),
                        new PhoneNumber("+14155559999"),
                        new BusinessId("business_7"),
                        null,
                        null,
                        Attributes.NONE,
                        AT));
        Random random = new Random(11);
        for (int sequence = 1; sequence <= SAID; sequence++) {
            append(sequence, said(sequence, random));
        }
        List<CallSoFar> fresh = new ArrayList<>();
        for (int sequence = 0; sequence <= SAID; sequence++) {
            fresh.add(reader().upTo(CALL, sequence));
        }
        assertThat(fresh.getLast().mood().latest()).hasSize(5);
        assertThat(fresh.getFirst().businessId()).isEqualTo(new BusinessId("business_7"));
        CallReader<CallSoFar> reader = reader();
        for (int look = 0; look < 200; look++) {
            int sequence = look % 5 == 4 ? random.nextInt(SAID) : Math.min(look, SAID);
            assertThat(reader.upTo(CALL, sequence)).as("%d", sequence).isEqualTo(fresh.get(sequence));
            if (random.nextInt(20) == 0) {
                reader.forget(CALL);
            }
        }
    }

    private CallReader<CallSoFar> reader() {
        return new CallReader<>(events, 10, CallSoFar.NOTHING, CallSoFar::after);
    }

    private static SpeechTranscribed said(int sequence, Random random) {
        return new SpeechTranscribed(
                CALL,
                PARTY,
                InteractionId.of(sequence),
                new CallSid("CA" + "1".repeat(32)),
                new TranscriptionSid("GT" + String.valueOf(random.nextInt(2)).repeat(32)),
                sequence,
                random.nextInt(3) == 0 ? Speaker.AI : Speaker.CUSTOMER,
                new PersonalText("words"),
                null,
                null,
                AT.plusSeconds(sequence),
                true,
                Sentiment.of(random.nextDouble(-1, 1)),
                "vader-1.0");
    }

    private void append(long sequence, Object payload) {
        engine.appendEvents(new GenericDomainEventMessage<>("CallAggregate", CALL.value(), sequence, payload));
    }
}
