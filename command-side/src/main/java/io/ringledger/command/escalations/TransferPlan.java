package io.ringledger.command.escalations;

import io.ringledger.api.agents.AgentQuery.FindAgent;
import io.ringledger.api.agents.AgentView;
import io.ringledger.api.escalations.EscalationCommand.RequestTransfer;
import io.ringledger.command.automations.Orders;
import io.ringledger.command.governing.GoverningSettings;
import io.ringledger.events.calls.CallAnswered;
import io.ringledger.events.calls.CallInitiated;
import io.ringledger.events.calls.CallReceived;
import io.ringledger.events.calls.DialAccepted;
import io.ringledger.events.escalations.EscalationAccepted;
import io.ringledger.platform.ids.IdGenerator;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.PhoneNumber;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether and how a customer is brought to the telephone of an agent who has accepted. An agent without a number, or behind
 * an extension, is not called: such an agent takes the call by other means.
 */
final class TransferPlan {
    private final EscalationHistory history;
    private final GoverningSettings governing;
    private final Orders orders;
    private final IdGenerator ids;
    private final Clock clock;

    TransferPlan(EscalationHistory history, GoverningSettings governing, Orders orders, IdGenerator ids, Clock clock) {
        this.history = history;
        this.governing = governing;
        this.orders = orders;
        this.ids = ids;
        this.clock = clock;
    }

    /** What is known of the customer's call. */
    private record Customer(PhoneNumber line, @Nullable BusinessId businessId, Instant began, CallSid leg) {}

    /** The wish to call the agent; empty where that is not possible. */
    Optional<RequestTransfer> of(EscalationAccepted accepted, Cause cause) {
        var profile = orders.ask(new FindAgent(accepted.agentId()), AgentView.class, cause)
                .profile();
        PhoneNumber number = profile.phoneNumber();
        if (number == null || number.isErased() || profile.extension() != null) {
            return Optional.empty();
        }
        return customer(history.of(accepted.callId()))
                .map(customer -> new RequestTransfer(
                        accepted.escalationId(),
                        ids.nextAttemptId(),
                        accepted.agentId(),
                        number,
                        customer.line(),
                        customer.leg(),
                        isBriefed(customer, cause),
                        clock.instant()));
    }

    /** Where no configuration says otherwise a transfer is a warm one. */
    private boolean isBriefed(Customer customer, Cause cause) {
        return governing
                .of(customer.businessId(), customer.began(), cause)
                .map(settings -> settings.escalation().warmTransfer())
                .orElse(true);
    }

    private static Optional<Customer> customer(List<?> call) {
        return switch (call.getFirst()) {
            case CallReceived begun ->
                Optional.of(new Customer(begun.line(), null, begun.receivedAt(), begun.callSid()));
            case CallInitiated begun ->
                leg(call).map(leg -> new Customer(begun.line(), begun.businessId(), begun.initiatedAt(), leg));
            default -> throw new IllegalStateException("a call without a beginning");
        };
    }

    private static Optional<CallSid> leg(List<?> call) {
        return call.stream()
                .map(event -> switch (event) {
                    case DialAccepted accepted -> accepted.callSid();
                    case CallAnswered answered -> answered.callSid();
                    default -> null;
                })
                .filter(Objects::nonNull)
                .findFirst();
    }
}
