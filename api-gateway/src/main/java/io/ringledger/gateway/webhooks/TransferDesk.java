package io.ringledger.gateway.webhooks;

import io.ringledger.api.escalations.EscalationCommand;
import io.ringledger.api.escalations.EscalationCommand.RecordAgentLegReport;
import io.ringledger.api.escalations.EscalationCommand.RecordJoined;
import io.ringledger.api.escalations.EscalationRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.http.Messages;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.CarrierReport;
import java.time.Clock;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Brings what the carrier says of a call to an agent, and of the room where customer and agent meet, to its escalation. */
@Component
final class TransferDesk {
    private static final String JOINED = "participant-join";

    private final Messages messages;
    private final RefusedReports refusedReports;
    private final Clock clock;

    TransferDesk(Messages messages, RefusedReports refusedReports, Clock clock) {
        this.messages = messages;
        this.refusedReports = refusedReports;
        this.clock = clock;
    }

    /** Takes a report of the call to the agent. */
    Mono<Void> report(TransferAddress address, CarrierReport report, Cause cause) {
        return send(new RecordAgentLegReport(address.escalationId(), address.attemptId(), report), address, cause);
    }

    /** Takes what happened in the room. That somebody left, or the room ended, the calls themselves say. */
    Mono<Void> room(TransferAddress address, FormParameters form, Cause cause) {
        String event = form.require("StatusCallbackEvent", text -> text);
        if (!event.equals(JOINED)) {
            return Mono.empty();
        }
        CallSid leg = form.require("CallSid", CallSid::new);
        return send(
                new RecordJoined(address.escalationId(), address.attemptId(), leg, clock.instant()), address, cause);
    }

    private Mono<Void> send(EscalationCommand command, TransferAddress address, Cause cause) {
        return messages.send(command, cause.withTenant(address.tenantId())).onErrorResume(Rejected.class, this::settle);
    }

    /** What cannot be brought to an escalation, now or ever, is no reason for Twilio to send it again. */
    private Mono<Void> settle(Rejected refused) {
        if (Rejected.is(refused, EscalationRejection.ESCALATION_NOT_FOUND)) {
            refusedReports.ofNoCall();
            return Mono.empty();
        }
        return Mono.error(refused);
    }
}
