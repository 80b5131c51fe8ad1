package io.ringledger.gateway.agents;

import io.ringledger.api.agents.AgentCommand.AddAgent;
import io.ringledger.api.agents.AgentCommand.DeleteAgent;
import io.ringledger.api.agents.AgentCommand.ReviseAgent;
import io.ringledger.api.agents.AgentCommand.SetAgentAvailability;
import io.ringledger.api.agents.AgentQuery.FindAgent;
import io.ringledger.api.agents.AgentRejection;
import io.ringledger.api.agents.AgentView;
import io.ringledger.gateway.agents.HumanAgent.Deleted;
import io.ringledger.gateway.agents.HumanAgent.Written;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.ReadModel;
import io.ringledger.gateway.http.RequestIds;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.AgentId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes about agents, and answers when what was written can be read. */
@Component
final class AgentDesk {
    private final Messages messages;
    private final RequestIds ids;
    private final Clock clock;

    AgentDesk(Messages messages, RequestIds ids, Clock clock) {
        this.messages = messages;
        this.ids = ids;
        this.clock = clock;
    }

    Mono<Written> add(AgentBody body, Cause cause) {
        AgentId id = ids.next(AgentId::of, cause);
        Instant now = now();
        boolean active = Objects.requireNonNullElse(body.isActive(), true);
        boolean available = Objects.requireNonNullElse(body.isAvailable(), false);
        AddAgent add = new AddAgent(id, body.toProfile(), body.toDuties(), active, available, now);
        AgentView added = new AgentView(
                id,
                add.profile(),
                add.duties(),
                active,
                available,
                null,
                0,
                now,
                now,
                active && available ? now : null,
                0);
        return messages.send(add, cause)
                .then(ReadModel.await(find(id, cause), there -> true))
                .then(Mono.just(Written.of(added, "Agent created")));
    }

    Mono<Written> revise(AgentId id, AgentBody body, Cause cause) {
        ReviseAgent revise =
                new ReviseAgent(id, body.toProfile(), body.toDuties(), body.isActive(), body.isAvailable(), now());
        return messages.send(revise, cause)
                .then(ReadModel.follow(find(id, cause), view -> shows(view, revise)))
                .map(view -> Written.of(view, "Agent updated"));
    }

    private static boolean shows(AgentView view, ReviseAgent revised) {
        return view.profile().equals(revised.profile())
                && view.duties().equals(revised.duties())
                && Objects.requireNonNullElse(revised.active(), view.active()) == view.active()
                && Objects.requireNonNullElse(revised.available(), view.available()) == view.available();
    }

    Mono<Written> setAvailability(AgentId id, boolean available, Cause cause) {
        return messages.send(new SetAgentAvailability(id, available, now()), cause)
                .then(ReadModel.follow(find(id, cause), view -> view.available() == available))
                .map(view -> Written.of(view, message(view)));
    }

    private static String message(AgentView view) {
        return view.available() && !view.active()
                ? "Availability updated; the agent takes no calls before being active"
                : "Availability updated";
    }

    Mono<Deleted> delete(AgentId id, Cause cause) {
        return find(id, cause)
                .then(messages.send(new DeleteAgent(id, now()), cause))
                .then(ReadModel.awaitGone(find(id, cause), AgentRejection.AGENT_NOT_FOUND))
                .then(Mono.just(new Deleted(true, "Agent deleted")));
    }

    private Mono<AgentView> find(AgentId id, Cause cause) {
        return messages.query(new FindAgent(id), AgentView.class, cause);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
