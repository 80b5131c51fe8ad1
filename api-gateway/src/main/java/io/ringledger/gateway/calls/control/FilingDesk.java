package io.ringledger.gateway.calls.control;

import io.ringledger.api.calls.CallCommand.DispositionCall;
import io.ringledger.api.calls.CallView;
import io.ringledger.api.control.ControlledCall;
import io.ringledger.api.control.ControlledCall.Filing;
import io.ringledger.api.leads.LeadCommand.SetLeadDisposition;
import io.ringledger.api.leads.LeadRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.api.suppression.NumberGateCommand.SuppressNumber;
import io.ringledger.gateway.calls.CallReader;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.ReadModel;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.personal.Pseudonyms;
import io.ringledger.vocabulary.Asker;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.Direction;
import io.ringledger.vocabulary.Disposition;
import io.ringledger.vocabulary.DispositionKind;
import io.ringledger.vocabulary.Outreach;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.SuppressionReason;
import io.ringledger.vocabulary.SuppressionSource;
import io.ringledger.vocabulary.TenantId;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Files calls. Whoever is filed as not to be called again is on the own list before the call says so; the lead that a campaign
 * called has the same disposition afterwards, whatever was said of it before.
 */
@Component
final class FilingDesk {
    private final Messages messages;
    private final CallReader reader;
    private final FloorReader floor;
    private final Pseudonyms pseudonyms;
    private final Clock clock;

    FilingDesk(Messages messages, CallReader reader, FloorReader floor, Pseudonyms pseudonyms, Clock clock) {
        this.messages = messages;
        this.reader = reader;
        this.floor = floor;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    Mono<CallLog> file(CallId callId, DispositionBody body, Cause cause) {
        Disposition filed = body.filed();
        return reader.find(callId, cause)
                .flatMap(call -> suppressed(call, filed, cause)
                        .then(messages.send(new DispositionCall(callId, filed, clock.instant()), cause))
                        .then(Mono.defer(() -> leadFiled(call.outreach(), filed, cause)))
                        .then(Mono.defer(() -> ReadModel.follow(
                                floor.known(List.of(callId), cause), known -> isFiled(known.get(callId), filed))))
                        .map(known -> CallLog.of(call, known.get(callId))));
    }

    private static boolean isFiled(@Nullable ControlledCall call, Disposition disposition) {
        Filing filing = call == null ? null : call.filing();
        return filing != null && filing.disposition().equals(disposition);
    }

    /** Its campaign's results go by how a lead ends. One that was taken away meanwhile need not know. */
    private Mono<Void> leadFiled(@Nullable Outreach outreach, Disposition disposition, Cause cause) {
        if (outreach == null) {
            return Mono.empty();
        }
        String word = disposition.kind().name().toLowerCase(Locale.ROOT);
        return messages.send(new SetLeadDisposition(outreach.leadId(), word, false, clock.instant()), cause)
                .onErrorResume(error -> Rejected.is(error, LeadRejection.LEAD_NOT_FOUND), _ -> Mono.empty())
                .then();
    }

    /** A number that was erased meanwhile stays as it stands: its gate cannot be named any more. */
    private Mono<Void> suppressed(CallView call, Disposition disposition, Cause cause) {
        PhoneNumber customer = call.direction() == Direction.OUTBOUND ? call.to() : call.from();
        if (disposition.kind() != DispositionKind.DO_NOT_CALL || customer.isErased()) {
            return Mono.empty();
        }
        TenantId tenant = Objects.requireNonNull(cause.tenantId());
        return Mono.fromSupplier(() -> new SuppressNumber(
                        pseudonyms.gateOf(tenant, customer),
                        pseudonyms.holderOf(tenant, customer),
                        customer,
                        SuppressionReason.OPT_OUT,
                        SuppressionSource.OPERATOR,
                        Asker.CALLED_PARTY,
                        null,
                        clock.instant()))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(command -> messages.send(command, cause));
    }
}
