package io.ringledger.gateway.agents;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.ringledger.api.agents.AgentView;
import io.ringledger.gateway.dialect.Messaged;
import io.ringledger.gateway.http.Versioned;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.PhoneNumber;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agent in the words of the manager document, {@code HumanAgent}. Nobody rates agents yet, so no
 * {@code average_rating} is shown.
 *
 * @param isAvailable whether the agent works and takes calls; also while on one
 * @param currentCallId the call that the agent has, beyond the document
 */
public record HumanAgent(
        AgentId id,
        PersonalText name,
        PersonalText email,
        @Nullable PhoneNumber phoneNumber,
        @Nullable String extension,
        boolean isAvailable,
        boolean isActive,
        List<String> skills,
        List<String> departments,
        long totalCallsHandled,
        @Nullable CallId currentCallId,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant lastActiveAt,
        Attributes metadata) {

    /** An agent as known now. */
    public static HumanAgent of(AgentView view) {
        return new HumanAgent(
                view.id(),
                view.profile().name(),
                view.profile().email(),
                view.profile().phoneNumber(),
                view.profile().extension(),
                view.isReady(),
                view.active(),
                view.duties().skills(),
                view.duties().departments(),
                view.callsHandled(),
                view.callId(),
                view.createdAt(),
                view.updatedAt(),
                view.lastActiveAt(),
                view.profile().attributes());
    }

    /** One; its fields stand once more on top, as the multitenant front end looks for them. */
    record Shown(
            @JsonUnwrapped HumanAgent fields,
            HumanAgent agent,
            @JsonIgnore long revision) implements Versioned {

        static Shown of(AgentView view) {
            HumanAgent agent = HumanAgent.of(view);
            return new Shown(agent, agent, view.revision());
        }
    }

    /** One that was added or changed. */
    record Written(
            HumanAgent agent, String message, @JsonIgnore long revision) implements Messaged, Versioned {

        static Written of(AgentView view, String message) {
            return new Written(HumanAgent.of(view), message, view.revision());
        }
    }

    /** One is gone. */
    record Deleted(boolean success, String message) implements Messaged {}
}
