package io.ringledger.gateway.webhooks;

import io.ringledger.gateway.access.Open;
import io.ringledger.gateway.http.RequestContext;
import io.ringledger.gateway.openapi.Contract;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.CarrierReport;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Twilio's side of the surface. Every request here was signed; its actor is {@code twilio}. */
@RestController
@RequestMapping("/webhooks/twilio")
final class TwilioController {
    static final String ACTOR = "twilio";

    private final VoiceDesk voice;
    private final ReportDesk reports;
    private final TranscriptDesk transcripts;
    private final TurnDesk turns;
    private final AnswerDesk answers;
    private final Twiml twiml;
    private final Clock clock;

    TwilioController(
            VoiceDesk voice,
            ReportDesk reports,
            TranscriptDesk transcripts,
            TurnDesk turns,
            AnswerDesk answers,
            Twiml twiml,
            Clock clock) {
        this.voice = voice;
        this.reports = reports;
        this.transcripts = transcripts;
        this.turns = turns;
        this.answers = answers;
        this.twiml = twiml;
        this.clock = clock;
    }

    /** A number of ours is called: takes note of it and says how to answer. */
    @Operation(summary = "A number of ours is called: TwiML says how to answer")
    @PostMapping(path = "/voice", produces = MediaType.TEXT_XML_VALUE)
    @Open(WebhookFilter.SIGNED_BY_TWILIO)
    Mono<String> voice(ServerWebExchange exchange) {
        return voice.receive(WebhookFilter.parametersOf(exchange), cause(exchange))
                .map(address -> twiml.answer(Optional.of(address)));
    }

    /** Somebody whom we called has picked up. */
    @Operation(summary = "A call of ours was picked up: TwiML says how to go on")
    @PostMapping(path = "/call-answer/{call_log_id}", produces = MediaType.TEXT_XML_VALUE)
    @Open(WebhookFilter.SIGNED_BY_TWILIO)
    @Contract("dialer.post-webhooks-twilio-call-answer-by-call-log-id")
    Mono<String> answer(@PathVariable("call_log_id") CallId callId, ServerWebExchange exchange) {
        Optional<CallbackAddress> address =
                CallbackAddress.of(callId, exchange.getRequest().getQueryParams());
        FormParameters form = WebhookFilter.parametersOf(exchange);
        CarrierReport report = CarrierReports.answered(form, clock.instant());
        Mono<Void> taken = reports.take(address, report, cause(exchange));
        return FloorAddress.floorOf(exchange.getRequest().getQueryParams())
                .flatMap(floor -> address.map(call -> answers.receive(call, floor, report, form, cause(exchange))))
                .map(taken::then)
                .orElseGet(() -> taken.then(Mono.fromSupplier(() -> twiml.answer(address))));
    }

    /** Something became of a call. */
    @Operation(summary = "Twilio says what became of a call")
    @PostMapping("/call-status")
    @Open(WebhookFilter.SIGNED_BY_TWILIO)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Contract("dialer.post-webhooks-twilio-call-status")
    Mono<Void> status(ServerWebExchange exchange) {
        return reports.take(
                CallbackAddress.read(exchange.getRequest().getQueryParams()),
                CarrierReports.read(WebhookFilter.parametersOf(exchange), clock.instant()),
                cause(exchange));
    }

    /** Something was said, or transcribing began, ended or failed. */
    @Operation(summary = "Twilio says what was said on a call")
    @PostMapping("/transcription-status")
    @Open(WebhookFilter.SIGNED_BY_TWILIO)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Contract("dialer.post-webhooks-twilio-transcription-status")
    Mono<Void> transcription(ServerWebExchange exchange) {
        FormParameters form = WebhookFilter.parametersOf(exchange);
        Optional<CallbackAddress> address =
                CallbackAddress.read(exchange.getRequest().getQueryParams());
        return Transcriptions.failure(form)
                .map(transcripts::failed)
                .orElseGet(() -> Mono.justOrEmpty(Transcriptions.speech(form, clock.instant()))
                        .flatMap(speech -> transcripts.take(address, speech, cause(exchange))));
    }

    /** Somebody on a call has spoken or been silent, or somebody here wants to step in. */
    @Operation(summary = "Somebody on a call has spoken or been silent: TwiML says what is answered")
    @PostMapping(path = "/voice-turn", produces = MediaType.TEXT_XML_VALUE)
    @Open(WebhookFilter.SIGNED_BY_TWILIO)
    Mono<String> turn(ServerWebExchange exchange) {
        FormParameters form = WebhookFilter.parametersOf(exchange);
        var query = exchange.getRequest().getQueryParams();
        return turns.take(
                CallbackAddress.read(query),
                form.require("CallSid", CallSid::new),
                Turn.read(query, form),
                cause(exchange));
    }

    private static Cause cause(ServerWebExchange exchange) {
        return RequestContext.of(exchange).causeOf(ACTOR, exchange);
    }
}
