package io.ringledger.command.calls.dialing;

import io.ringledger.api.calls.CallCommand;
import io.ringledger.api.suppression.NumberGateCommand.RemoveSuppression;
import io.ringledger.api.suppression.NumberGateCommand.SuppressNumber;
import io.ringledger.api.suppression.RegistrySeen;
import io.ringledger.command.automations.Fuse;
import io.ringledger.command.automations.LocalAxon;
import io.ringledger.command.automations.MovableClock;
import io.ringledger.command.calls.CallAggregates;
import io.ringledger.command.calls.MapRecords;
import io.ringledger.command.control.ControlAggregates;
import io.ringledger.command.places.NumberPlaces;
import io.ringledger.command.registries.OutsideRegistries;
import io.ringledger.command.suppression.SuppressionAggregates;
import io.ringledger.events.calls.CallEnded;
import io.ringledger.events.calls.DialAccepted;
import io.ringledger.events.calls.DialClaimed;
import io.ringledger.events.calls.DialOutcomeUnknown;
import io.ringledger.events.calls.DialRefused;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.messages.MessageSender;
import io.ringledger.platform.personal.HashKeys;
import io.ringledger.platform.personal.KeyedPseudonyms;
import io.ringledger.vocabulary.Asker;
import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallOutcome;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.RegistrySource;
import io.ringledger.vocabulary.SuppressionReason;
import io.ringledger.vocabulary.SuppressionSource;
import io.ringledger.vocabulary.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** What outlives a node: stores, aggregates, the carrier, the time. */
final class World implements AutoCloseable {
    static final PhoneNumber CUSTOMER = new PhoneNumber("+14155550123");
    static final PhoneNumber LINE = new PhoneNumber("+14155559999");
    static final TenantId TENANT = new TenantId("acme");
    static final Cause CAUSE = new Cause(TENANT, "user_1", "POST /api/v1/calls/initiate", "req-1");
    static final DialingSettings SETTINGS = new DialingSettings(
            4,
            100,
            10_000,
            Duration.ofSeconds(30),
            Duration.ofSeconds(15),
            Duration.ofMinutes(5),
            Duration.ofHours(1),
            Duration.ofSeconds(15),
            Duration.ofMinutes(2),
            Duration.ofMinutes(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(20),
            Duration.ofSeconds(1));

    final MovableClock clock = new MovableClock();
    final FakeCarrier carrier = new FakeCarrier(clock);
    final MapRecords records = new MapRecords();
    final KeyedPseudonyms pseudonyms;
    /** Numbers that somebody wanted to know about, each time. */
    final List<PhoneNumber> lookedUp = new CopyOnWriteArrayList<>();

    final OutsideRegistries registries = (tenant, number) -> {
        lookedUp.add(number);
        return List.of(RegistrySeen.unreadable(new RegistrySource("us-ftc"), 1, Instant.EPOCH));
    };

    /** Read once: it is large. */
    static final NumberPlaces PLACES = NumberPlaces.shipped();

    private final LocalAxon axon;
    private int calls;

    World() {
        axon = new LocalAxon(
                CAUSE, axon -> ControlAggregates.addTo(SuppressionAggregates.addTo(CallAggregates.addTo(axon))));
        var keys = new HashKeys(records);
        keys.open(false);
        pseudonyms = new KeyedPseudonyms(keys);
    }

    EventStore events() {
        return axon.events();
    }

    MessageSender messages() {
        return axon.messages();
    }

    boolean handleNext(String group, AnnotationEventHandlerAdapter automation, Fuse fuse) {
        return axon.handleNext(group, automation, fuse);
    }

    CallId initiate() {
        return initiate(CUSTOMER);
    }

    CallId initiate(PhoneNumber customer) {
        var callId = CallId.of(++calls);
        var party = pseudonyms.holderOf(TENANT, customer);
        send(new CallCommand.InitiateCall(
                callId, party, customer, LINE, null, null, null, Attributes.NONE, clock.instant()));
        return callId;
    }

    void send(Object command) {
        axon.send(command);
    }

    /** The number is on the company's own list from now on. */
    void suppress(PhoneNumber customer) {
        send(new SuppressNumber(
                pseudonyms.gateOf(TENANT, customer),
                pseudonyms.holderOf(TENANT, customer),
                customer,
                SuppressionReason.OPT_OUT,
                SuppressionSource.OPERATOR,
                Asker.CALLED_PARTY,
                null,
                clock.instant()));
    }

    /** And no more. */
    void unsuppress(PhoneNumber customer) {
        send(new RemoveSuppression(
                pseudonyms.gateOf(TENANT, customer),
                pseudonyms.holderOf(TENANT, customer),
                SuppressionSource.OPERATOR,
                Asker.CALLED_PARTY,
                null,
                clock.instant()));
    }

    List<?> gate(PhoneNumber customer) {
        return history(pseudonyms.gateOf(TENANT, customer).value());
    }

    List<?> history(String stream) {
        return events().readEvents(stream)
                .asStream()
                .map(DomainEventMessage::getPayload)
                .toList();
    }

    /** How the call stands; {@code null} while it is open. */
    @Nullable
    CallOutcome outcome(CallId callId) {
        CallOutcome outcome = null;
        for (Object event : history(callId.value())) {
            outcome = switch (event) {
                case DialClaimed _, DialAccepted _ -> null;
                case DialRefused refused -> refused.outcome();
                case DialOutcomeUnknown _ -> CallOutcome.OUTCOME_UNKNOWN;
                case CallEnded ended -> ended.outcome();
                default -> outcome;
            };
        }
        return outcome;
    }

    static AttemptId attemptOf(CallId callId) {
        return AttemptId.of(callId.number());
    }

    /** Lets time pass in steps, while a node works. */
    void pass(Duration duration, Node node) {
        for (Duration passed = Duration.ZERO; passed.compareTo(duration) < 0; passed = passed.plusSeconds(5)) {
            clock.pass(Duration.ofSeconds(5));
            node.sweep();
        }
    }

    @Override
    public void close() {
        axon.close();
    }
}
