package io.ringledger.command.suppression;

import static io.ringledger.command.suppression.GateFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.test.matchers.Matchers.exactSequenceOf;
import static org.axonframework.test.matchers.Matchers.messageWithPayload;
import static org.axonframework.test.matchers.Matchers.predicate;
import static org.hamcrest.CoreMatchers.instanceOf;

import io.ringledger.api.rejections.Rejected;
import io.ringledger.api.rejections.Rejection;
import io.ringledger.events.suppression.DialClaimForbidden;
import io.ringledger.events.suppression.DialForbidden;
import io.ringledger.events.suppression.NumberGateEvent;
import io.ringledger.events.suppression.NumberSuppressed;
import io.ringledger.platform.axon.Serializers;
import io.ringledger.platform.messages.CauseProvider;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.vocabulary.Asker;
import io.ringledger.vocabulary.SuppressionReason;
import io.ringledger.vocabulary.SuppressionSource;
import io.ringledger.vocabulary.WhitelistGround;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** The gate around its decider. */
class NumberGateAggregateTest {
    private static final Map<String, Object> ACME = MetaData.with(MetadataKeys.TENANT_ID, "acme");
    private static final NumberSuppressed SUPPRESSED = new NumberSuppressed(
            GATE, PARTY, NUMBER, SuppressionReason.OPT_OUT, SuppressionSource.CALL, Asker.CALLED_PARTY, null, AT);

    private final AggregateTestFixture<NumberGateAggregate> gates =
            new AggregateTestFixture<>(NumberGateAggregate.class);

    NumberGateAggregateTest() {
        gates.registerInjectableResource(RULES);
        gates.registerCommandHandlerInterceptor(new CorrelationDataInterceptor<>(new CauseProvider()));
    }

    @Test
    void aNumberIsSuppressedBeforeItWasEverCalled() {
        gates.givenNoPriorActivity()
                .when(suppress(SuppressionReason.OPT_OUT), ACME)
                .expectEvents(SUPPRESSED);
    }

    @Test
    void aRefusalIsReturnedSoThatItsEventStays() {
        gates.given(SUPPRESSED)
                .when(authorise(ATTEMPT, facts()), ACME)
                .expectEventsMatching(exactSequenceOf(messageWithPayload(instanceOf(DialForbidden.class))))
                .expectResultMessagePayloadMatching(predicate(result ->
                        result instanceof Rejection refusal && refusal.code().equals("DIAL_FORBIDDEN")));
    }

    @Test
    void whatWasAuthorisedIsRefusedAtTheClaimOnceTheNumberIsSuppressed() {
        gates.givenCommands(authorise(ATTEMPT, facts()), suppress(SuppressionReason.OPT_OUT))
                .when(claim(ATTEMPT, facts()))
                .expectEventsMatching(exactSequenceOf(messageWithPayload(instanceOf(DialClaimForbidden.class))));
    }

    @Test
    void toAnotherTenantThereIsNone() {
        gates.given(new GenericEventMessage<>(SUPPRESSED, MetaData.from(ACME)))
                .when(remove(), MetaData.with(MetadataKeys.TENANT_ID, "globex"))
                .expectException(Rejected.class)
                .expectExceptionMessage("NUMBER_NOT_FOUND: no number of this tenant");
    }

    /** A snapshot is the state and nothing else; no number is in it. */
    @Test
    void aSnapshotIsReadAsItWasWritten() {
        NumberGateAggregate gate = new NumberGateAggregate();
        List<NumberGateEvent> history = new ArrayList<>();
        for (var command : List.of(
                whitelist(WhitelistGround.BUSINESS_LINE),
                authorise(ATTEMPT, facts()),
                claim(ATTEMPT, facts()),
                authorise(OTHER, facts()),
                suppress(SuppressionReason.OPT_OUT),
                authorise(OTHER, facts()))) {
            NumberGateState state = NumberGateState.NEW;
            for (NumberGateEvent event : history) {
                state = NumberGateState.evolve(state, event);
            }
            history.addAll(NumberGateDecider.decide(RULES, state, command).events());
        }
        history.forEach(event -> gate.evolve(event, "acme"));
        var serializer = Serializers.messages();
        var stored = serializer.serialize(gate, String.class);
        NumberGateAggregate read = serializer.deserialize(stored);
        assertThat(read).usingRecursiveComparison().isEqualTo(gate);
        assertThat(stored.getData()).contains("OPT_OUT", "BUSINESS_LINE").doesNotContain(NUMBER.value());
    }
}
