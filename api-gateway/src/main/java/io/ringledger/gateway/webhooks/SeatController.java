package io.ringledger.gateway.webhooks;

import io.ringledger.gateway.access.Open;
import io.ringledger.gateway.http.RequestContext;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.SeatId;
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

/** Twilio's side of agents' lines. Every request here was signed; its actor is {@code twilio}. */
@RestController
@RequestMapping("/webhooks/twilio")
final class SeatController {
    private final SeatDesk seats;
    private final Clock clock;

    SeatController(SeatDesk seats, Clock clock) {
        this.seats = seats;
        this.clock = clock;
    }

    /** Something became of the call to an agent. */
    @Operation(summary = "Twilio says what became of the call to an agent who takes part in a campaign")
    @PostMapping("/seat-status/{seat_id}")
    @Open(WebhookFilter.SIGNED_BY_TWILIO)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> status(@PathVariable("seat_id") SeatId seatId, ServerWebExchange exchange) {
        return seats.report(
                address(seatId, exchange),
                CarrierReports.read(WebhookFilter.parametersOf(exchange), clock.instant()),
                cause(exchange));
    }

    /** Something happened in the agent's conference. */
    @Operation(summary = "Twilio says who has come to the conference of an agent who takes part in a campaign")
    @PostMapping("/seat-events/{seat_id}")
    @Open(WebhookFilter.SIGNED_BY_TWILIO)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> events(@PathVariable("seat_id") SeatId seatId, ServerWebExchange exchange) {
        return seats.room(address(seatId, exchange), WebhookFilter.parametersOf(exchange), cause(exchange));
    }

    private static FloorAddress address(SeatId seatId, ServerWebExchange exchange) {
        return FloorAddress.of(seatId, exchange.getRequest().getQueryParams());
    }

    private static Cause cause(ServerWebExchange exchange) {
        return RequestContext.of(exchange).causeOf(TwilioController.ACTOR, exchange);
    }
}
