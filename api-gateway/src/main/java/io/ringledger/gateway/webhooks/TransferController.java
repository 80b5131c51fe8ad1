package io.ringledger.gateway.webhooks;

import io.ringledger.gateway.access.Open;
import io.ringledger.gateway.http.RequestContext;
import io.ringledger.gateway.openapi.Contract;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.CallId;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Twilio's side of bringing customers to agents. Every request here was signed; its actor is {@code twilio}. */
@RestController
@RequestMapping("/webhooks/twilio")
final class TransferController {
    private final TransferDesk transfers;
    private final Clock clock;

    TransferController(TransferDesk transfers, Clock clock) {
        this.transfers = transfers;
        this.clock = clock;
    }

    /** Something became of the call to an agent. */
    @Operation(summary = "Twilio says what became of the call to an agent")
    @PostMapping("/transfer-status/{call_log_id}")
    @Open(WebhookFilter.SIGNED_BY_TWILIO)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Contract("dialer.post-webhooks-twilio-transfer-status-by-call-log-id")
    Mono<Void> status(@PathVariable("call_log_id") CallId callId, ServerWebExchange exchange) {
        return transfers.report(
                address(callId, exchange),
                CarrierReports.read(WebhookFilter.parametersOf(exchange), clock.instant()),
                cause(exchange));
    }

    /** Something happened in the room, where the agent was the first to come. */
    @Operation(summary = "Twilio says who has come to the conference of an agent and a customer")
    @PostMapping("/conference-events/{call_log_id}")
    @Open(WebhookFilter.SIGNED_BY_TWILIO)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Contract("dialer.post-webhooks-twilio-conference-events-by-call-log-id")
    Mono<Void> events(@PathVariable("call_log_id") CallId callId, ServerWebExchange exchange) {
        return transfers.room(address(callId, exchange), WebhookFilter.parametersOf(exchange), cause(exchange));
    }

    /** The same where the customer was: Twilio tells whom the first one names. */
    @Operation(summary = "Twilio says who has come to the conference, where the customer came first")
    @PostMapping("/conference-status/{call_log_id}")
    @Open(WebhookFilter.SIGNED_BY_TWILIO)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Contract("dialer.post-webhooks-twilio-conference-status-by-call-log-id")
    Mono<Void> conference(@PathVariable("call_log_id") CallId callId, ServerWebExchange exchange) {
        return transfers.room(address(callId, exchange), WebhookFilter.parametersOf(exchange), cause(exchange));
    }

    private static TransferAddress address(CallId callId, ServerWebExchange exchange) {
        return TransferAddress.of(callId, exchange.getRequest().getQueryParams());
    }

    private static Cause cause(ServerWebExchange exchange) {
        return RequestContext.of(exchange).causeOf(TwilioController.ACTOR, exchange);
    }
}
