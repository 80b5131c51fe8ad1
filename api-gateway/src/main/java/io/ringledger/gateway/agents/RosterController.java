package io.ringledger.gateway.agents;

import io.ringledger.api.agents.AgentPage;
import io.ringledger.api.agents.AgentQuery.CountAgents;
import io.ringledger.api.agents.AgentQuery.ListFreeAgents;
import io.ringledger.api.agents.AgentStats;
import io.ringledger.gateway.access.Needs;
import io.ringledger.gateway.dialect.MultitenantApi;
import io.ringledger.gateway.dialect.Page;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.ledger.Audited;
import io.ringledger.gateway.openapi.Contract;
import io.ringledger.gateway.security.Caller;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.AuditedData;
import io.ringledger.vocabulary.Permission;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import reactor.core.publisher.Mono;

/** What only the multitenant document asks about agents. */
@MultitenantApi("/api/v1/agents")
final class RosterController {
    private static final int ALL = 1_000;

    private final Messages messages;
    private final OwnAgent own;
    private final AgentDesk desk;

    RosterController(Messages messages, OwnAgent own, AgentDesk desk) {
        this.messages = messages;
        this.own = own;
        this.desk = desk;
    }

    @Operation(summary = "Lets the caller's own agent, or the one that is named, take calls or none")
    @PatchMapping("/status")
    @Needs(Permission.AVAILABILITY_SET)
    @Contract("multitenant.patch-agents-status")
    Mono<HumanAgent.Written> setStatus(@RequestBody StatusBody body, Caller caller, Cause cause) {
        boolean takesCalls = body.takesCalls();
        return own.orNamed(body.agentId(), caller, cause).flatMap(id -> desk.setAvailability(id, takesCalls, cause));
    }

    @Operation(summary = "Lists who could get a call now, longest idle first")
    @GetMapping("/available")
    @Needs(Permission.AGENTS_READ)
    @Contract("multitenant.get-agents-available")
    @Audited(AuditedData.AGENT)
    Mono<Page<HumanAgent>> free(Cause cause) {
        return messages.query(new ListFreeAgents(ALL), AgentPage.class, cause)
                .map(page -> new Page<>(
                        "agents", page.agents().stream().map(HumanAgent::of).toList(), 1, ALL, page.total()));
    }

    @Operation(summary = "Counts agents and what they handled")
    @GetMapping("/stats")
    @Needs(Permission.AGENTS_READ)
    @Contract("multitenant.get-agents-stats")
    Mono<Roster> stats(Cause cause) {
        return messages.query(new CountAgents(), AgentStats.class, cause).map(Roster::of);
    }
}
