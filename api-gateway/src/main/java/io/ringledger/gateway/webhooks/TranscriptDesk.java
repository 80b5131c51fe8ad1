package io.ringledger.gateway.webhooks;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.ringledger.api.calls.CallCommand.RecordSpeech;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.http.Messages;
import io.ringledger.platform.ids.IdGenerator;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.Speech;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Brings what the carrier's transcription understood to its call. */
@Component
final class TranscriptDesk {
    private static final Logger LOG = LoggerFactory.getLogger(TranscriptDesk.class);

    private final Messages messages;
    private final LegOwners legs;
    private final IdGenerator ids;
    private final RefusedReports refusedReports;
    private final Counter failures;

    TranscriptDesk(
            Messages messages,
            LegOwners legs,
            @Qualifier("gatewayIds") IdGenerator ids,
            RefusedReports refusedReports,
            MeterRegistry meters) {
        this.messages = messages;
        this.legs = legs;
        this.ids = ids;
        this.refusedReports = refusedReports;
        this.failures = meters.counter("ringledger.transcriptions.failed");
    }

    /** Takes speech of a call that the signed URL names, else of the call that has the leg. */
    Mono<Void> take(Optional<CallbackAddress> address, Speech speech, Cause cause) {
        return address.map(Mono::just)
                .orElseGet(() -> legs.of(speech.callSid(), cause))
                .flatMap(known -> record(known, speech, cause));
    }

    /** The carrier transcribes no more, or never did. The call goes on without a transcript. */
    Mono<Void> failed(String code) {
        failures.increment();
        LOG.warn("the carrier could not transcribe a call: {}", code);
        return Mono.empty();
    }

    private Mono<Void> record(CallbackAddress address, Speech speech, Cause cause) {
        RecordSpeech command = new RecordSpeech(address.callId(), address.attemptId(), ids.nextInteractionId(), speech);
        return messages.send(command, cause.withTenant(address.tenantId()))
                .onErrorResume(Rejected.class, refused -> refusedReports.settle(refused, address.callId()));
    }
}
