package io.ringledger.command.calls;

import static io.ringledger.command.calls.CallFixtures.*;

import io.ringledger.api.calls.CallCommand.ClaimDial;
import io.ringledger.api.calls.CallCommand.EndCall;
import io.ringledger.api.calls.CallCommand.InitiateCall;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.events.calls.CallInitiated;
import io.ringledger.events.calls.DialClaimed;
import io.ringledger.platform.messages.CauseProvider;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.vocabulary.CallAttributes;
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
            new CallInitiated(CALL, PARTY, CUSTOMER, LINE, null, null, CallAttributes.NONE, AT);

    private final AggregateTestFixture<CallAggregate> calls = new AggregateTestFixture<>(CallAggregate.class);

    CallAggregateTest() {
        calls.registerCommandHandlerInterceptor(new CorrelationDataInterceptor<>(new CauseProvider()));
    }

    @Test
    void aCallBeginsWithItsIntent() {
        calls.givenNoPriorActivity()
                .when(new InitiateCall(CALL, PARTY, CUSTOMER, LINE, null, null, CallAttributes.NONE, AT), ACME)
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
    void toAnotherTenantTheCallDoesNotExist() {
        calls.given(initiated())
                .when(new EndCall(CALL, null, null, AT), OTHERS)
                .expectException(Rejected.class)
                .expectExceptionMessage("CALL_NOT_FOUND: no call call_5104")
                .expectNoEvents();
        calls.given(initiated())
                .when(new InitiateCall(CALL, PARTY, CUSTOMER, LINE, null, null, CallAttributes.NONE, AT), OTHERS)
                .expectException(Rejected.class)
                .expectNoEvents();
    }

    private static Object initiated() {
        return GenericEventMessage.asEventMessage(INITIATED).withMetaData(ACME);
    }
}
