package io.ringledger.gateway.audit;

import io.ringledger.api.audit.SecurityEventCommand.ResolveSecurityEvent;
import io.ringledger.api.audit.SecurityEventQuery.FindSecurityEvent;
import io.ringledger.api.audit.SecurityEventView;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.ReadModel;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.SecurityEventId;
import java.time.Clock;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Does what people do about security events. */
@Component
final class SecurityDesk {
    private final Messages messages;
    private final Clock clock;

    SecurityDesk(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** Answers it as it is then. */
    Mono<SecurityEventView> resolve(SecurityEventId id, PersonalText note, Cause cause) {
        Mono<SecurityEventView> asked =
                Mono.defer(() -> messages.query(new FindSecurityEvent(id), SecurityEventView.class, cause));
        return messages.send(new ResolveSecurityEvent(id, note, clock.instant()), cause)
                .then(ReadModel.follow(asked, event -> event.resolution() != null));
    }
}
