package io.ringledger.gateway.webhooks;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.ringledger.api.calls.CallCommand.RecordCarrierReport;
import io.ringledger.api.calls.CallRejection;
import io.ringledger.api.calls.CarrierLegCommand.TakeCarrierReport;
import io.ringledger.api.calls.LegOwner;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.http.Messages;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.personal.Pseudonyms;
import io.ringledger.vocabulary.CarrierReport;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Brings what the carrier reports to its call. What cannot be brought there, now or ever, is no reason for Twilio to send
 * it again; what we could not take is.
 */
@Component
final class ReportDesk {
    private static final Logger LOG = LoggerFactory.getLogger(ReportDesk.class);

    private final Messages messages;
    private final Pseudonyms pseudonyms;
    private final Counter ofNoCall;
    private final Counter foreign;

    ReportDesk(Messages messages, Pseudonyms pseudonyms, MeterRegistry meters) {
        this.messages = messages;
        this.pseudonyms = pseudonyms;
        this.ofNoCall = meters.counter("ringledger.webhooks.reports.refused", "reason", "no_call");
        this.foreign = meters.counter("ringledger.webhooks.reports.refused", "reason", "foreign_attempt");
    }

    /** Takes a report of a call that the signed URL names, else of the call that has the leg. */
    Mono<Void> take(Optional<CallbackAddress> address, CarrierReport report, Cause cause) {
        return address.map(known -> record(known, report, cause)).orElseGet(() -> byLeg(report, cause));
    }

    private Mono<Void> byLeg(CarrierReport report, Cause cause) {
        TakeCarrierReport command = new TakeCarrierReport(pseudonyms.legOf(report.callSid()), report);
        return messages.send(command, LegOwner.class, cause)
                .flatMap(owner -> record(new CallbackAddress(owner.callId(), null, owner.tenantId()), report, cause));
    }

    private Mono<Void> record(CallbackAddress address, CarrierReport report, Cause cause) {
        RecordCarrierReport command = new RecordCarrierReport(address.callId(), address.attemptId(), report);
        return messages.send(command, cause.withTenant(address.tenantId()))
                .onErrorResume(Rejected.class, refused -> settle(refused, address));
    }

    private Mono<Void> settle(Rejected refused, CallbackAddress address) {
        String code = refused.rejection().code();
        if (code.equals(CallRejection.CALL_NOT_FOUND.name())) {
            ofNoCall.increment();
            return Mono.empty();
        }
        if (code.equals(CallRejection.FOREIGN_ATTEMPT.name())) {
            foreign.increment();
            LOG.warn("a report for {} names an attempt or a leg that the call does not have", address.callId());
            return Mono.empty();
        }
        return Mono.error(refused);
    }
}
