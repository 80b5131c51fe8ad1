package io.ringledger.events.escalations;

import io.ringledger.vocabulary.AgentWish;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.EscalationId;
import io.ringledger.vocabulary.EscalationTrigger;
import io.ringledger.vocabulary.Personal;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call is to be handed to a person, and waits for one.
 *
 * @param escalationId the escalation
 * @param callId the call
 * @param party holder of the customer's number
 * @param businessId whose call it is, {@code null} where that is not known
 * @param trigger what brought it about, in the words of the business
 * @param kind what was looked at
 * @param details why the trigger fired
 * @param context what the agent should know
 * @param wish which agent is needed
 * @param summary the conversation so far, for the agent
 * @param requestedAt when the call was escalated, our clock, UTC
 */
public record EscalationRequested(
        EscalationId escalationId,
        CallId callId,
        SubjectId party,
        @Nullable BusinessId businessId,
        String trigger,
        EscalationTrigger.Kind kind,

        @Personal(subject = "party", erased = "{\"erased\":true}")
        Attributes details,

        @Personal(subject = "party", erased = "{\"erased\":true}")
        Attributes context,

        AgentWish wish,
        @Personal(subject = "party") PersonalText summary,
        Instant requestedAt)
        implements EscalationEvent {}
