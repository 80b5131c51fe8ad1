package io.ringledger.command.calls;

import static io.ringledger.command.calls.CallFixtures.*;

import io.ringledger.api.calls.CallCommand.ClaimDial;
import io.ringledger.api.calls.CallCommand.EndCall;
import io.ringledger.api.calls.CallCommand.InitiateCall;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.calls.CallAggregates.BadWords;
import io.ringledger.events.calls.CallInitiated;
import io.ringledger.events.calls.DialAccepted;
import io.ringledger.events.calls.DialClaimed;
import io.ringledger.events.calls.SpeechTranscribed;
import io.ringledger.platform.messages.CauseProvider;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.Sentiment;
import io.ringledger.vocabulary.Speaker;
import java.util.Map;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** The shell; what is decided stands in {@link CallDeciderTest}. */
class CallAggregateTest {
    private static final Map<String, Object> ACME = MetaData.with(MetadataKeys.TENANT_ID, "acme");
    private static final Map<String, Object> OTHERS = MetaData.with(MetadataKeys.TENANT_ID, "globex");
    private static final CallInitiated INITIATED =
            new CallInitiated(CALL, PARTY, CUSTOMER, LINE, null, null, null, Attributes.NONE, AT);

    private final AggregateTestFixture<CallAggregate> calls = new AggregateTestFixture<>(CallAggregate.class);

    CallAggregateTest() {
        calls.registerInjectableResource(new BadWords());
        calls.registerCommandHandlerInterceptor(new CorrelationDataInterceptor<>(new CauseProvider()));
    }

    @Test
    void aCallBeginsWithItsIntent() {
        calls.givenNoPriorActivity()
                .when(new InitiateCall(CALL, PARTY, CUSTOMER, LINE, null, null, null, Attributes.NONE, AT), ACME)
                .expectEvents(INITIATED);
    }

    @Test
    void theStreamIsTheState() {
        calls.given(initiated())
                .when(new ClaimDial(CALL, ATTEMPT, AT), ACME)
                .expectEvents(new DialClaimed(CALL, ATTEMPT, AT));
        calls.given(initiated(), new DialClaimed(CALL, ATTEMPT, AT))
                .when(new ClaimDial(CALL, ATTEMPT, AT), ACME)
                .expectException(Rejected.class)
                .expectExceptionMessage("DIAL_NOT_DUE: not to be dialled: an attempt has it")
                .expectNoEvents();
    }

    @Test
    void aCallThatDoesNotExistIsRefusedAndDoesNotComeIntoBeing() {
        calls.givenNoPriorActivity()
                .when(new EndCall(CALL, null, null, AT), ACME)
                .expectException(Rejected.class)
                .expectExceptionMessage("CALL_NOT_FOUND: no call call_5104")
                .expectNoEvents();
    }

    @Test
    void whatIsSaidIsRecordedWithWhatTheAnalyserMakesOfIt() {
        calls.given(initiated(), new DialClaimed(CALL, ATTEMPT, AT), new DialAccepted(CALL, ATTEMPT, SID, AT))
                .when(CallFixtures.speech(ATTEMPT, SID, 2, "this is terrible"), ACME)
                .expectEvents(said(2, "this is terrible").assessed(Sentiment.of(-0.5), "bad-words-1"));
        calls.given(initiated(), new DialClaimed(CALL, ATTEMPT, AT), new DialAccepted(CALL, ATTEMPT, SID, AT))
                .when(CallFixtures.speech(ATTEMPT, SID, 3, "hello"), ACME)
                .expectEvents(said(3, "hello"));
    }

    private static SpeechTranscribed said(int sequence, String text) {
        var speech = CallFixtures.speech(ATTEMPT, SID, sequence, text);
        return new SpeechTranscribed(
                CALL,
                PARTY,
                speech.interactionId(),
                SID,
                speech.speech().transcription(),
                sequence,
                Speaker.CUSTOMER,
                new PersonalText(text),
                0.9,
                "en-US",
                speech.speech().spokenAt(),
                true,
                null,
                null);
    }

    @Test
    void toAnotherTenantTheCallDoesNotExist() {
        calls.given(initiated())
                .when(new EndCall(CALL, null, null, AT), OTHERS)
                .expectException(Rejected.class)
                .expectExceptionMessage("CALL_NOT_FOUND: no call call_5104")
                .expectNoEvents();
        calls.given(initiated())
                .when(new InitiateCall(CALL, PARTY, CUSTOMER, LINE, null, null, null, Attributes.NONE, AT), OTHERS)
                .expectException(Rejected.class)
                .expectNoEvents();
    }

    private static Object initiated() {
        return GenericEventMessage.asEventMessage(INITIATED).withMetaData(ACME);
    }
}
