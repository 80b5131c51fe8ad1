package io.ringledger.gateway.webhooks;

import io.ringledger.api.calls.AiReply;
import io.ringledger.api.calls.CallCommand.RecordReply;
import io.ringledger.api.calls.CallQuery.AskForReply;
import io.ringledger.api.calls.CallRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.http.Messages;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.CallSid;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Says what a call hears next. What the AI says is on disk before it is said. Whatever goes wrong here, the call listens
 * on: an error would be read out to the customer, and end the call.
 */
@Component
final class TurnDesk {
    private static final Logger LOG = LoggerFactory.getLogger(TurnDesk.class);

    /** Twilio waits fifteen seconds, and then ends the call. Source: Twilio, error 11205. */
    private static final Duration PATIENCE = Duration.ofSeconds(11);

    private static final Duration LOOKING_UP = Duration.ofSeconds(3);

    private final Messages messages;
    private final LegOwners legs;
    private final Twiml twiml;
    private final Clock clock;

    TurnDesk(Messages messages, LegOwners legs, Twiml twiml, Clock clock) {
        this.messages = messages;
        this.legs = legs;
        this.twiml = twiml;
        this.clock = clock;
    }

    /** TwiML for a call that the signed URL names, else for the call that has the leg. */
    Mono<String> take(Optional<CallbackAddress> address, CallSid callSid, Turn turn, Cause cause) {
        return Mono.justOrEmpty(address)
                .switchIfEmpty(Mono.defer(() -> legs.of(callSid, cause).timeout(LOOKING_UP)))
                .flatMap(call -> reply(call, turn, cause.withTenant(call.tenantId()))
                        .timeout(PATIENCE)
                        .map(reply -> twiml.turn(call, reply, turn.silences()))
                        .onErrorResume(failure -> Mono.just(listening(call, turn, failure))))
                .onErrorResume(failure -> Mono.just(asking(turn, failure)))
                .defaultIfEmpty(twiml.ask(turn.silences()));
    }

    private Mono<AiReply> reply(CallbackAddress call, Turn turn, Cause cause) {
        return once(call, turn, cause)
                // somebody else's words came first: theirs are said, or what is due after them
                .onErrorResume(
                        failure -> Rejected.is(failure, CallRejection.TURN_TAKEN), taken -> once(call, turn, cause));
    }

    private Mono<AiReply> once(CallbackAddress call, Turn turn, Cause cause) {
        var ask = new AskForReply(call.callId(), turn.number(), turn.heard(), turn.silences());
        return messages.query(ask, AiReply.class, cause).flatMap(reply -> {
            boolean isNew = reply.said() != null && !reply.recorded();
            return isNew ? messages.send(record(call, reply), cause).thenReturn(reply) : Mono.just(reply);
        });
    }

    private RecordReply record(CallbackAddress call, AiReply reply) {
        return new RecordReply(
                call.callId(),
                reply.turn(),
                reply.heard(),
                Objects.requireNonNull(reply.said()),
                reply.sources(),
                reply.voice(),
                reply.passesOn(),
                clock.instant());
    }

    private String listening(CallbackAddress call, Turn turn, Throwable failure) {
        LOG.warn("the AI says nothing on {}: {}", call.callId(), failure.getMessage());
        return twiml.listen(call, turn.number(), turn.silences());
    }

    private String asking(Turn turn, Throwable failure) {
        LOG.warn("nobody knows which call wants to know what it hears: {}", failure.getMessage());
        return twiml.ask(turn.silences());
    }
}
