package io.ringledger.gateway.escalations;

import io.ringledger.api.calls.CallCommand.EscalateCall;
import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.gateway.http.Words;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.AgentWish;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.EscalationId;
import io.ringledger.vocabulary.EscalationTrigger;
import io.ringledger.vocabulary.PersonalText;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call to hand to a person. Source: manager document, 1.5.
 *
 * @param agentId who is to take it; whoever has been idle longest where nobody is named
 * @param reason at most 500 characters
 * @param contextNote what the agent should know, at most 4,000 characters
 * @param skills which the agent must have, at most 20; beyond the document
 */
public record EscalateBody(
        @Nullable AgentId agentId,
        @Nullable PersonalText reason,
        @Nullable PersonalText contextNote,
        @Nullable List<@Nullable String> skills) {
    static final EscalateBody EMPTY = new EscalateBody(null, null, null, null);

    private static final String TRIGGER = "manual";
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_NOTE = 4_000;
    private static final int MOST_SKILLS = 20;
    private static final int LONGEST_SKILL = 100;

    /**
     * The wish as a message.
     *
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if something is too long
     */
    EscalateCall toCommand(CallId callId, EscalationId id, String requestedBy, Instant at) {
        Map<String, Object> details = new LinkedHashMap<>();
        put(details, "reason", reason, LONGEST_REASON);
        details.put("requested_by", requestedBy);
        Map<String, Object> context = new LinkedHashMap<>();
        put(context, "context_note", contextNote, LONGEST_NOTE);
        return new EscalateCall(
                callId,
                id,
                TRIGGER,
                EscalationTrigger.Kind.MANUAL,
                new Attributes(details),
                new Attributes(context),
                new AgentWish(agentId, Words.all("skills", skills, MOST_SKILLS, LONGEST_SKILL)),
                at);
    }

    private static void put(Map<String, Object> values, String name, @Nullable PersonalText text, int longest) {
        String value = text == null ? "" : text.value().strip();
        if (value.length() > longest) {
            throw InvalidInput.of(name, "at most " + longest + " characters");
        }
        if (!value.isEmpty()) {
            values.put(name, value);
        }
    }
}
