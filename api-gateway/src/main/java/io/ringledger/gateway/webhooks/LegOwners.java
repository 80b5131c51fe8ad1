package io.ringledger.gateway.webhooks;

import io.ringledger.api.calls.CarrierLegCommand.FindLegOwner;
import io.ringledger.api.calls.LegOwner;
import io.ringledger.gateway.http.Messages;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.personal.Pseudonyms;
import io.ringledger.vocabulary.CallSid;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds calls of which the carrier says no more than its own name. */
@Component
final class LegOwners {
    private final Messages messages;
    private final Pseudonyms pseudonyms;
    private final RefusedReports refusedReports;

    LegOwners(Messages messages, Pseudonyms pseudonyms, RefusedReports refusedReports) {
        this.messages = messages;
        this.pseudonyms = pseudonyms;
        this.refusedReports = refusedReports;
    }

    /** Where the call is; empty, and counted, where nobody has the leg. */
    Mono<CallbackAddress> of(CallSid callSid, Cause cause) {
        return messages.send(new FindLegOwner(pseudonyms.legOf(callSid)), LegOwner.class, cause)
                .map(owner -> new CallbackAddress(owner.callId(), null, owner.tenantId()))
                .switchIfEmpty(Mono.fromRunnable(refusedReports::ofNoCall));
    }
}
