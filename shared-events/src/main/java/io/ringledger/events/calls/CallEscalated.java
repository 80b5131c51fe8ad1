package io.ringledger.events.calls;

import io.ringledger.vocabulary.AgentWish;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.EscalationId;
import io.ringledger.vocabulary.EscalationTrigger;
import io.ringledger.vocabulary.Personal;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;

/**
 * A call is to be handed to a person: the intent that an escalation begins with.
 *
 * @param callId the call
 * @param party holder of the customer's number
 * @param escalationId name of what follows
 * @param trigger what brought it about, in the words of the business
 * @param kind what was looked at
 * @param details why the trigger fired
 * @param context what the agent should know
 * @param wish which agent is needed
 * @param escalatedAt our clock, UTC
 */
public record CallEscalated(
        CallId callId,
        SubjectId party,
        EscalationId escalationId,
        String trigger,
        EscalationTrigger.Kind kind,

        @Personal(subject = "party", erased = "{\"erased\":true}")
        Attributes details,

        @Personal(subject = "party", erased = "{\"erased\":true}")
        Attributes context,

        AgentWish wish,
        Instant escalatedAt)
        implements CallEvent {}
