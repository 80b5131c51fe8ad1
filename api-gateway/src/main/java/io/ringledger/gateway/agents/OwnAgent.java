package io.ringledger.gateway.agents;

import io.ringledger.api.agents.AgentPage;
import io.ringledger.api.agents.AgentQuery.FindAgentsByEmail;
import io.ringledger.api.agents.AgentRejection;
import io.ringledger.api.agents.AgentView;
import io.ringledger.api.identity.IdentityQuery.FindUser;
import io.ringledger.api.identity.LoginView;
import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.http.Messages;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds the agent that a signed-in user is: the one with the user's e-mail address. */
@Component
final class OwnAgent {
    private final Messages messages;

    OwnAgent(Messages messages) {
        this.messages = messages;
    }

    /** The agent that is named; else the caller's own; fails with AGENT_NOT_FOUND, or CONFLICT where several could be. */
    Mono<AgentId> orNamed(@Nullable AgentId named, Cause cause) {
        return named == null ? own(cause) : Mono.just(named);
    }

    private Mono<AgentId> own(Cause cause) {
        return messages.query(new FindUser(new UserId(cause.userId())), LoginView.class, cause)
                .flatMap(user -> messages.query(new FindAgentsByEmail(user.email()), AgentPage.class, cause))
                .map(OwnAgent::only)
                .map(AgentView::id);
    }

    private static AgentView only(AgentPage found) {
        return switch (found.agents().size()) {
            case 0 ->
                throw new Rejected(
                        AgentRejection.AGENT_NOT_FOUND, "No agent has your e-mail address: name one as agent_id");
            case 1 -> found.agents().getFirst();
            default ->
                throw new Rejected(
                        PlatformRejection.CONFLICT, "Several agents have your e-mail address: name one as agent_id");
        };
    }
}
