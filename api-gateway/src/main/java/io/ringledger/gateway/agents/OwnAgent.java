package io.ringledger.gateway.agents;

import io.ringledger.api.agents.AgentPage;
import io.ringledger.api.agents.AgentQuery.FindAgentsByEmail;
import io.ringledger.api.agents.AgentRejection;
import io.ringledger.api.agents.AgentView;
import io.ringledger.api.identity.IdentityQuery.FindUser;
import io.ringledger.api.identity.LoginView;
import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.access.Permits;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.security.Caller;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.Permission;
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

    /**
     * The agent that is named; else the caller's own; fails with AGENT_NOT_FOUND, or CONFLICT where several could be. Who
     * names somebody else's has to manage agents, whether or not there is such an agent.
     */
    Mono<AgentId> orNamed(@Nullable AgentId named, Caller caller, Cause cause) {
        if (named == null) {
            return own(cause).map(OwnAgent::only).map(AgentView::id);
        }
        if (caller.may(Permission.AGENTS_MANAGE)) {
            return Mono.just(named);
        }
        return own(cause)
                .filter(own ->
                        own.agents().stream().anyMatch(agent -> agent.id().equals(named)))
                .map(own -> named)
                .switchIfEmpty(Permits.require(Permission.AGENTS_MANAGE, caller).thenReturn(named));
    }

    private Mono<AgentPage> own(Cause cause) {
        return messages.query(new FindUser(new UserId(cause.userId())), LoginView.class, cause)
                .flatMap(user -> messages.query(new FindAgentsByEmail(user.email()), AgentPage.class, cause));
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
