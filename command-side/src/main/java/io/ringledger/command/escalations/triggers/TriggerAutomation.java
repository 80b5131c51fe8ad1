package io.ringledger.command.escalations.triggers;

import io.ringledger.api.calls.CallCommand.EscalateCall;
import io.ringledger.api.calls.CallRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.automations.Orders;
import io.ringledger.command.governing.GoverningSettings;
import io.ringledger.events.calls.CallEnded;
import io.ringledger.events.calls.SpeechTranscribed;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.messages.MessageSender;
import io.ringledger.vocabulary.AgentWish;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.BusinessSettings;
import io.ringledger.vocabulary.EscalationId;
import io.ringledger.vocabulary.Speaker;
import java.time.Clock;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.MetaData;

/**
 * Looks at what the customer says, with the triggers of the business. Each fires once a call, which the call itself sees
 * to; the escalation has the number of what was said, so that to be told twice changes nothing.
 */
@ProcessingGroup(TriggerAutomation.GROUP)
@DisallowReplay
final class TriggerAutomation {
    static final String GROUP = "escalation-triggers";

    private final CallReader<CallSoFar> calls;
    private final QualitySoFar quality;
    private final GoverningSettings governing;
    private final Orders orders;
    private final Clock clock;

    TriggerAutomation(CallReader<CallSoFar> calls, QualitySoFar quality, MessageSender messages, Clock clock) {
        this.calls = calls;
        this.quality = quality;
        this.orders = new Orders(messages);
        this.governing = new GoverningSettings(orders, clock);
        this.clock = clock;
    }

    @EventHandler
    void on(SpeechTranscribed event, @SequenceNumber long sequence, MetaData metaData) {
        if (event.speaker() != Speaker.CUSTOMER) {
            return;
        }
        Cause cause = Cause.of(metaData);
        CallSoFar call = calls.upTo(event.callId(), sequence);
        governing
                .of(call.businessId(), call.began(), cause)
                .filter(settings -> settings.escalation().enabled())
                .map(settings -> fired(event, sequence, call, settings))
                .orElse(List.of())
                .forEach(fired -> escalate(event, fired, cause));
    }

    private List<FiredTrigger> fired(
            SpeechTranscribed event, long sequence, CallSoFar call, BusinessSettings settings) {
        return FiredTrigger.by(
                event,
                call.mood().sentiment(),
                () -> quality.of(event.callId(), sequence, settings.qualityAssurance()),
                settings.escalation().triggers());
    }

    @EventHandler
    void on(CallEnded event) {
        calls.forget(event.callId());
        quality.forget(event.callId());
    }

    /** Of a call that is over, or being handed over already, nothing more is wanted. */
    private void escalate(SpeechTranscribed event, FiredTrigger fired, Cause cause) {
        var escalate = new EscalateCall(
                event.callId(),
                EscalationId.of(event.interactionId().number()),
                fired.trigger().type(),
                fired.trigger().kind(),
                fired.details(),
                Attributes.NONE,
                AgentWish.ANYBODY,
                clock.instant());
        try {
            orders.send(escalate, cause);
        } catch (Rejected refused) {
            if (!Rejected.is(refused, CallRejection.CALL_NOT_IN_PROGRESS)
                    && !Rejected.is(refused, CallRejection.CALL_ESCALATED)) {
                throw refused;
            }
        }
    }
}
