package io.ringledger.gateway.webhooks;

import io.ringledger.api.calls.CallCommand.ReceiveCall;
import io.ringledger.api.calls.CarrierLegCommand.BindCarrierLeg;
import io.ringledger.api.identity.IdentityQuery.FindFirstTenant;
import io.ringledger.gateway.http.Holders;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.Remembered;
import io.ringledger.platform.ids.IdGenerator;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.personal.Pseudonyms;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Takes calls that ring in. Twilio may ask twice; the leg decides which call it is. The greeting picks the call up, and
 * Twilio reports nothing of such a call before its end: so it counts as answered now. Source: Twilio, TwiML (every verb
 * but {@code <Reject>} and a leading {@code <Pause>} answers the call).
 */
@Component
final class VoiceDesk {
    /** Source: Twilio, how calls with a blocked or unknown caller id are shown. */
    private static final Map<String, String> WITHHELD = Map.of(
            "anonymous", "+266696687",
            "restricted", "+7378742833",
            "blocked", "+2562533",
            "unavailable", "+86282452253",
            "unknown", "+8656696");

    private static final Duration FIRST_TENANT_IS_FRESH = Duration.ofMinutes(1);

    private final Messages messages;
    private final ReportDesk reports;
    private final Remembered<TenantId> firstTenant;
    private final Pseudonyms pseudonyms;
    private final Holders holders;
    private final IdGenerator ids;
    private final Clock clock;

    VoiceDesk(
            Messages messages,
            ReportDesk reports,
            Pseudonyms pseudonyms,
            Holders holders,
            @Qualifier("gatewayIds") IdGenerator ids,
            Clock clock) {
        this.messages = messages;
        this.reports = reports;
        this.firstTenant = new Remembered<>(
                cause -> messages.query(new FindFirstTenant(), TenantId.class, cause), FIRST_TENANT_IS_FRESH);
        this.pseudonyms = pseudonyms;
        this.holders = holders;
        this.ids = ids;
        this.clock = clock;
    }

    /** Answers whose the call is. */
    Mono<CallbackAddress> receive(FormParameters form, Cause cause) {
        CallSid callSid = form.require("CallSid", CallSid::new);
        PhoneNumber customer = form.require("From", VoiceDesk::caller);
        PhoneNumber line = form.require("To", VoiceDesk::number);
        return firstTenant
                .get(cause)
                .flatMap(tenant -> receive(tenant, callSid, customer, line, cause.withTenant(tenant)))
                .flatMap(address -> reports.take(
                                Optional.of(address), CarrierReports.answered(form, clock.instant()), cause)
                        .thenReturn(address));
    }

    /** Who does not show a number has the one that Twilio spells the reason with. */
    private static PhoneNumber caller(String text) {
        return number(WITHHELD.getOrDefault(text.toLowerCase(Locale.ROOT), text));
    }

    private static PhoneNumber number(String text) {
        PhoneNumber number = new PhoneNumber(text);
        if (number.isErased()) {
            throw new IllegalArgumentException("nobody calls from it");
        }
        return number;
    }

    private Mono<CallbackAddress> receive(
            TenantId tenant, CallSid callSid, PhoneNumber customer, PhoneNumber line, Cause cause) {
        BindCarrierLeg bind = new BindCarrierLeg(pseudonyms.legOf(callSid), callSid, tenant, ids.nextCallId(), true);
        return messages.send(bind, CallId.class, cause)
                .zipWith(holders.of(tenant, customer))
                .flatMap(found -> messages.send(
                                new ReceiveCall(found.getT1(), found.getT2(), customer, line, callSid, clock.instant()),
                                cause)
                        .thenReturn(new CallbackAddress(found.getT1(), null, tenant)));
    }
}
