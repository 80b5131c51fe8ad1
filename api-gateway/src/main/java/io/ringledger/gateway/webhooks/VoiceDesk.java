package io.ringledger.gateway.webhooks;

import io.ringledger.api.calls.CallCommand.ReceiveCall;
import io.ringledger.api.calls.CarrierLegCommand.BindCarrierLeg;
import io.ringledger.api.identity.IdentityQuery.FindFirstTenant;
import io.ringledger.gateway.http.Holders;
import io.ringledger.gateway.http.Messages;
import io.ringledger.platform.ids.IdGenerator;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.personal.Pseudonyms;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.TenantId;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes calls that ring in. Twilio may ask twice; the leg decides which call it is. */
@Component
final class VoiceDesk {
    private final Messages messages;
    private final Pseudonyms pseudonyms;
    private final Holders holders;
    private final IdGenerator ids;
    private final Clock clock;

    VoiceDesk(
            Messages messages,
            Pseudonyms pseudonyms,
            Holders holders,
            @Qualifier("gatewayIds") IdGenerator ids,
            Clock clock) {
        this.messages = messages;
        this.pseudonyms = pseudonyms;
        this.holders = holders;
        this.ids = ids;
        this.clock = clock;
    }

    Mono<Void> receive(FormParameters form, Cause cause) {
        CallSid callSid = form.require("CallSid", CallSid::new);
        PhoneNumber customer = form.require("From", PhoneNumber::new);
        PhoneNumber line = form.require("To", PhoneNumber::new);
        return messages.query(new FindFirstTenant(), TenantId.class, cause)
                .flatMap(tenant -> receive(tenant, callSid, customer, line, cause.withTenant(tenant)));
    }

    private Mono<Void> receive(TenantId tenant, CallSid callSid, PhoneNumber customer, PhoneNumber line, Cause cause) {
        BindCarrierLeg bind = new BindCarrierLeg(pseudonyms.legOf(callSid), callSid, tenant, ids.nextCallId(), true);
        return messages.send(bind, CallId.class, cause)
                .zipWith(holders.of(tenant, customer))
                .flatMap(found -> messages.send(
                        new ReceiveCall(found.getT1(), found.getT2(), customer, line, callSid, clock.instant()),
                        cause));
    }
}
