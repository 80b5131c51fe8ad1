package io.ringledger.gateway.identity;

import io.ringledger.api.identity.IdentityQuery.FindLogin;
import io.ringledger.api.identity.IdentityRejection;
import io.ringledger.api.identity.LoginView;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.http.Messages;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.LoginNameId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds out whose a login name is, for whoever must do the same where it is nobody's. */
@Component
public final class Logins {
    private final Messages messages;

    Logins(Messages messages) {
        this.messages = messages;
    }

    /** The user of a name; an empty one where it is nobody's. */
    public Mono<Optional<LoginView>> find(LoginNameId name, Cause cause) {
        return messages.query(new FindLogin(name), LoginView.class, cause)
                .map(Optional::of)
                .onErrorResume(
                        error -> Rejected.is(error, IdentityRejection.INVALID_CREDENTIALS),
                        unknown -> Mono.just(Optional.empty()));
    }
}
