package io.ringledger.gateway.calls;

import io.ringledger.api.calls.AiView;
import io.ringledger.api.calls.CallQuery.FindAi;
import io.ringledger.api.calls.CallRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.GatewaySettings;
import io.ringledger.gateway.http.Messages;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.CallId;
import java.time.Clock;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Steps in on behalf of whoever asks over HTTP. */
@Component
final class InterventionDesk {
    private final Messages messages;
    private final boolean talks;
    private final Clock clock;

    InterventionDesk(Messages messages, GatewaySettings settings, Clock clock) {
        this.messages = messages;
        this.talks = settings.voice().conversation();
        this.clock = clock;
    }

    /** Answers when it is durable; what the customer hears of it follows at once, where the carrier can be reached. */
    Mono<Intervention> intervene(CallId callId, InterveneBody body, Cause cause) {
        var command = body.toCommand(callId, clock.instant());
        return talks
                // what may fail comes first: whoever is told so does it again
                ? messages.query(new FindAi(), AiView.class, cause)
                        .flatMap(ai -> messages.send(command, cause).thenReturn(Intervention.of(body.action(), ai)))
                : Mono.error(new Rejected(
                        CallRejection.NO_CONVERSATIONS, "no AI talks on calls here: conversations are switched off"));
    }
}
