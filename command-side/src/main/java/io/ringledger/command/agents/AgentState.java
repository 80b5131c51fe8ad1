package io.ringledger.command.agents;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.ringledger.events.agents.AgentAdded;
import io.ringledger.events.agents.AgentAvailabilityChanged;
import io.ringledger.events.agents.AgentDeleted;
import io.ringledger.events.agents.AgentEvent;
import io.ringledger.events.agents.AgentReleased;
import io.ringledger.events.agents.AgentReserved;
import io.ringledger.events.agents.AgentRevised;
import io.ringledger.vocabulary.CallId;
import org.jspecify.annotations.Nullable;

/** Where an agent stands. Its form is kept in snapshots: another form needs another revision of the aggregate. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = AgentState.Missing.class, name = "missing"),
    @JsonSubTypes.Type(value = AgentState.Present.class, name = "present"),
    @JsonSubTypes.Type(value = AgentState.Deleted.class, name = "deleted")
})
sealed interface AgentState {
    /** Nobody has added the agent. */
    record Missing() implements AgentState {}

    /**
     * Somebody who works here, or may. Who it is matters to no decision, so that no snapshot has personal data.
     *
     * @param active whether the agent works here at all at the moment
     * @param available whether the agent takes calls, as was said last
     * @param call the one call that the agent has, {@code null} for none
     */
    record Present(
            boolean active, boolean available, @Nullable CallId call) implements AgentState {

        boolean takesCalls() {
            return active && available && call == null;
        }
    }

    /** Nobody any more. */
    record Deleted() implements AgentState {}

    static AgentState evolve(AgentState state, AgentEvent event) {
        return switch (event) {
            case AgentAdded added -> new Present(added.active(), added.available(), null);
            case AgentDeleted _ -> new Deleted();
            case AgentRevised _, AgentAvailabilityChanged _, AgentReserved _, AgentReleased _ ->
                state instanceof Present present ? next(present, event) : state;
        };
    }

    private static Present next(Present was, AgentEvent event) {
        return switch (event) {
            case AgentRevised revised -> new Present(revised.active(), was.available, was.call);
            case AgentAvailabilityChanged changed -> new Present(was.active, changed.available(), was.call);
            case AgentReserved reserved -> new Present(was.active, was.available, reserved.callId());
            case AgentReleased _ -> new Present(was.active, was.available, null);
            case AgentAdded _, AgentDeleted _ -> was;
        };
    }
}
