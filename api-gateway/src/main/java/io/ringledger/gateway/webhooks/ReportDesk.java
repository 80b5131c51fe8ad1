package io.ringledger.gateway.webhooks;

import io.ringledger.api.calls.CallCommand.RecordCarrierReport;
import io.ringledger.api.calls.CarrierLegCommand.TakeCarrierReport;
import io.ringledger.api.calls.LegOwner;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.http.Messages;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.personal.Pseudonyms;
import io.ringledger.vocabulary.CarrierReport;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Brings what the carrier reports to its call. */
@Component
final class ReportDesk {
    private final Messages messages;
    private final Pseudonyms pseudonyms;
    private final RefusedReports refusedReports;

    ReportDesk(Messages messages, Pseudonyms pseudonyms, RefusedReports refusedReports) {
        this.messages = messages;
        this.pseudonyms = pseudonyms;
        this.refusedReports = refusedReports;
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
                .onErrorResume(Rejected.class, refused -> refusedReports.settle(refused, address.callId()));
    }
}
