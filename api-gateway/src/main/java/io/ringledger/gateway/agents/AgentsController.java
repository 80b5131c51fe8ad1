package io.ringledger.gateway.agents;

import io.ringledger.api.agents.AgentActivity;
import io.ringledger.api.agents.AgentPage;
import io.ringledger.api.agents.AgentQuery.FindAgent;
import io.ringledger.api.agents.AgentQuery.ListAgentActivity;
import io.ringledger.api.agents.AgentQuery.ListAgents;
import io.ringledger.api.agents.AgentView;
import io.ringledger.gateway.access.Needs;
import io.ringledger.gateway.dialect.ManagerApi;
import io.ringledger.gateway.dialect.Page;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.QueryParameters;
import io.ringledger.gateway.ledger.Audited;
import io.ringledger.gateway.openapi.Contract;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.AuditedData;
import io.ringledger.vocabulary.Permission;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import reactor.core.publisher.Mono;

/** Agents in the manager document's words, which the multitenant document's front end understands too. */
@ManagerApi("/api/v1/agents")
final class AgentsController {
    private final Messages messages;
    private final AgentDesk desk;

    AgentsController(Messages messages, AgentDesk desk) {
        this.messages = messages;
        this.desk = desk;
    }

    @Operation(summary = "Lists agents by name; all of them where no page is asked for")
    @GetMapping
    @Needs(Permission.AGENTS_READ)
    @Contract({"manager.get-agents", "multitenant.get-agents"})
    @Audited(AuditedData.AGENT)
    Mono<Page<HumanAgent>> list(@QueryParameters AgentListQuery query, Cause cause) {
        ListAgents list = query.toQuery();
        return messages.query(list, AgentPage.class, cause)
                .map(page -> new Page<>(
                        "agents",
                        page.agents().stream().map(HumanAgent::of).toList(),
                        list.page(),
                        list.limit(),
                        page.total()));
    }

    @Operation(summary = "Shows an agent")
    @GetMapping("/{agent_id}")
    @Needs(Permission.AGENTS_READ)
    @Contract({"manager.get-agents-by-agent-id", "multitenant.get-agents-by-id"})
    @Audited(value = AuditedData.AGENT, id = "agent_id", prefix = "agent")
    Mono<HumanAgent.Shown> find(@PathVariable("agent_id") AgentId id, Cause cause) {
        return messages.query(new FindAgent(id), AgentView.class, cause).map(HumanAgent.Shown::of);
    }

    @Operation(summary = "Shows when an agent took calls and was on them, newest first")
    @GetMapping("/{agent_id}/activity")
    @Needs(Permission.AGENTS_READ)
    @Audited(value = AuditedData.AGENT, id = "agent_id", prefix = "agent")
    Mono<Activity> activity(@PathVariable("agent_id") AgentId id, Cause cause) {
        return messages.query(new ListAgentActivity(id), AgentActivity.class, cause)
                .map(Activity::of);
    }

    @Operation(summary = "Adds an agent")
    @PostMapping
    @Needs(Permission.AGENTS_MANAGE)
    @ResponseStatus(HttpStatus.CREATED)
    @Contract("manager.post-agents")
    Mono<HumanAgent.Written> add(@RequestBody AgentBody body, Cause cause) {
        return desk.add(body, cause);
    }

    @Operation(
            summary = "Replaces what is known of an agent; whether the agent is active and available stays as it is"
                    + " where it is not said")
    @PutMapping("/{agent_id}")
    @Needs(Permission.AGENTS_MANAGE)
    @Contract("manager.put-agents-by-agent-id")
    Mono<HumanAgent.Written> revise(@PathVariable("agent_id") AgentId id, @RequestBody AgentBody body, Cause cause) {
        return desk.revise(id, body, cause);
    }

    @Operation(summary = "Deletes an agent who has no call")
    @DeleteMapping("/{agent_id}")
    @Needs(Permission.AGENTS_MANAGE)
    @Contract("manager.delete-agents-by-agent-id")
    Mono<HumanAgent.Deleted> delete(@PathVariable("agent_id") AgentId id, Cause cause) {
        return desk.delete(id, cause);
    }

    @Operation(summary = "Lets an agent take calls, or none")
    @PatchMapping("/{agent_id}/availability")
    @Needs(Permission.AGENTS_MANAGE)
    @Contract("manager.patch-agents-availability")
    Mono<HumanAgent.Written> setAvailability(
            @PathVariable("agent_id") AgentId id, @RequestBody AvailabilityBody body, Cause cause) {
        return desk.setAvailability(id, body.isAvailable(), cause);
    }
}
