package io.ringledger.gateway.live;

import io.ringledger.gateway.security.Caller;
import io.ringledger.gateway.security.Revocations;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.socket.CloseStatus;

/**
 * Whether a caller may go on listening. As with every other call: not longer than the token holds, not when something of it
 * was revoked, and not where the gateway has not heard for so long that it cannot know.
 */
@Component
final class SocketAccess {
    private static final CloseStatus EXPIRED = new CloseStatus(4401, "the token has expired");
    private static final CloseStatus REVOKED = new CloseStatus(4401, "the access was revoked");
    private static final CloseStatus UNKNOWN = new CloseStatus(1013, "it is not known which tokens are good");

    private final Revocations revocations;
    private final Clock clock;

    SocketAccess(Revocations revocations, Clock clock) {
        this.revocations = revocations;
        this.clock = clock;
    }

    /** How to close the socket of a caller who may not go on; empty for one who may. */
    Optional<CloseStatus> refusal(Caller caller) {
        if (!clock.instant().isBefore(caller.expiresAt())) {
            return Optional.of(EXPIRED);
        }
        if (revocations.revokes(caller)) {
            return Optional.of(REVOKED);
        }
        return revocations.isStale() ? Optional.of(UNKNOWN) : Optional.empty();
    }
}
