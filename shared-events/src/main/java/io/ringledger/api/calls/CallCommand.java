package io.ringledger.api.calls;

import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.AgentWish;
import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallOutcome;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.CarrierReport;
import io.ringledger.vocabulary.Disposition;
import io.ringledger.vocabulary.EscalationId;
import io.ringledger.vocabulary.EscalationTrigger;
import io.ringledger.vocabulary.InteractionId;
import io.ringledger.vocabulary.KnowledgeId;
import io.ringledger.vocabulary.NoteContent;
import io.ringledger.vocabulary.NoteId;
import io.ringledger.vocabulary.Outreach;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.QaVerdict;
import io.ringledger.vocabulary.ReviewId;
import io.ringledger.vocabulary.Speech;
import io.ringledger.vocabulary.StopId;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TemplateId;
import io.ringledger.vocabulary.WaitReason;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a call. Times come in with the command: a decider reads no clock. */
public sealed interface CallCommand {
    CallId callId();

    /**
     * Place an outbound call; silent when the call exists already.
     *
     * @param party holder of {@code customer}
     * @param line number of ours to show
     * @param outreach campaign and lead that it is made for, {@code null} for a call that is begun by hand
     */
    record InitiateCall(
            @TargetAggregateIdentifier CallId callId,
            SubjectId party,
            PhoneNumber customer,
            PhoneNumber line,
            @Nullable BusinessId businessId,
            @Nullable TemplateId templateId,
            @Nullable Outreach outreach,
            Attributes attributes,
            Instant at)
            implements CallCommand {}

    /** Take note of a call that rings in; silent when it is known already. */
    record ReceiveCall(
            @TargetAggregateIdentifier CallId callId,
            SubjectId party,
            PhoneNumber customer,
            PhoneNumber line,
            CallSid callSid,
            Instant at)
            implements CallCommand {}

    /**
     * Win the right to ask the carrier.
     *
     * @throws io.ringledger.api.rejections.Rejected DIAL_NOT_DUE if another attempt has it or the call was withdrawn
     */
    record ClaimDial(@TargetAggregateIdentifier CallId callId, AttemptId attemptId, Instant at)
            implements CallCommand {}

    /**
     * Give up a call that no attempt has claimed: nobody has asked the carrier, and nobody will.
     *
     * @throws io.ringledger.api.rejections.Rejected DIAL_NOT_DUE if an attempt has it or the call was withdrawn
     */
    record RefuseDial(@TargetAggregateIdentifier CallId callId, AttemptId attemptId, CallOutcome outcome, Instant at)
            implements CallCommand {}

    /**
     * The carrier took the request.
     *
     * @throws io.ringledger.api.rejections.Rejected FOREIGN_ATTEMPT if another attempt or leg has the call
     */
    record RecordDialAccepted(
            @TargetAggregateIdentifier CallId callId, AttemptId attemptId, CallSid callSid, Instant at)
            implements CallCommand {}

    /** The attempt failed for certain; silent when the carrier's leg is known, because then it did not. */
    record RecordDialRefused(
            @TargetAggregateIdentifier CallId callId,
            AttemptId attemptId,
            CallOutcome outcome,
            @Nullable Integer providerCode,
            Instant at)
            implements CallCommand {}

    /** Nobody can say what became of the attempt; silent when somebody could meanwhile. */
    record DeclareOutcomeUnknown(@TargetAggregateIdentifier CallId callId, AttemptId attemptId, Instant at)
            implements CallCommand {}

    /**
     * Fold in what the carrier said.
     *
     * @param attemptId from the signed callback URL, {@code null} when the call was found by its leg
     * @throws io.ringledger.api.rejections.Rejected FOREIGN_ATTEMPT if the call has another leg or attempt
     */
    record RecordCarrierReport(
            @TargetAggregateIdentifier CallId callId,
            @Nullable AttemptId attemptId,
            CarrierReport report) implements CallCommand {}

    /**
     * Take note of what was said; silent when it is known already.
     *
     * @param attemptId from the signed callback URL, {@code null} when the call was found by its leg or rang in
     * @param interactionId name to give it
     * @throws io.ringledger.api.rejections.Rejected FOREIGN_ATTEMPT if the call has another leg or attempt
     */
    record RecordSpeech(
            @TargetAggregateIdentifier CallId callId,
            @Nullable AttemptId attemptId,
            InteractionId interactionId,
            Speech speech)
            implements CallCommand {}

    /** Write down something about the call, whatever its state. */
    record AddNote(@TargetAggregateIdentifier CallId callId, NoteId noteId, NoteContent content, Instant at)
            implements CallCommand {}

    /** End the call; silent when it has ended or is being ended. */
    record EndCall(
            @TargetAggregateIdentifier CallId callId,
            @Nullable PersonalText reason,
            @Nullable PersonalText notes,
            Instant at)
            implements CallCommand {}

    /**
     * Hand the call to a person. Silent when that is under way by the same escalation already, and where the trigger
     * fired on this call before; somebody's own decision may come again.
     *
     * @throws io.ringledger.api.rejections.Rejected CALL_NOT_IN_PROGRESS if nobody talks on it; CALL_ESCALATED if it is
     *     being handed over by another escalation
     */
    record EscalateCall(
            @TargetAggregateIdentifier CallId callId,
            EscalationId escalationId,
            String trigger,
            EscalationTrigger.Kind kind,
            Attributes details,
            Attributes context,
            AgentWish wish,
            Instant at)
            implements CallCommand {}

    /** An agent has the call now; silent unless it is being handed over by this escalation. */
    record TakeOverCall(
            @TargetAggregateIdentifier CallId callId,
            EscalationId escalationId,
            AgentId agentId,
            PersonalText agentName,
            Instant at)
            implements CallCommand {}

    /** The escalation is over; silent unless it is this one that is open. */
    record CloseEscalation(
            @TargetAggregateIdentifier CallId callId, EscalationId escalationId, boolean completed, Instant at)
            implements CallCommand {}

    /**
     * Say what a rubric makes of the call. Silent where the same rubric has judged it knowing as much.
     *
     * @param utterances how many things said were known to it
     * @throws io.ringledger.api.rejections.Rejected CALL_NOT_REVIEWABLE if it was not talked on, or is not over
     */
    record ScoreCall(
            @TargetAggregateIdentifier CallId callId,
            ReviewId reviewId,
            String rubric,
            int utterances,
            QaVerdict verdict,
            @Nullable PersonalText notes,
            Instant at)
            implements CallCommand {}

    /**
     * Say what a person makes of the call; it counts more than any rubric.
     *
     * @throws io.ringledger.api.rejections.Rejected CALL_NOT_REVIEWABLE if it was not talked on, or is not over
     */
    record ReviewCall(
            @TargetAggregateIdentifier CallId callId,
            ReviewId reviewId,
            QaVerdict verdict,
            @Nullable PersonalText notes,
            Instant at)
            implements CallCommand {}

    /**
     * Give the AI a message to pass on to the customer.
     *
     * @throws io.ringledger.api.rejections.Rejected CALL_NOT_IN_PROGRESS if nobody talks on it; CALL_TAKEN_OVER if an
     *     agent does
     */
    record MessageAi(@TargetAggregateIdentifier CallId callId, PersonalText text, Instant at) implements CallCommand {}

    /**
     * Have the AI listen only, but for the messages it is given; silent when it does already.
     *
     * @throws io.ringledger.api.rejections.Rejected CALL_NOT_IN_PROGRESS if nobody talks on it; CALL_TAKEN_OVER if an
     *     agent does
     */
    record PauseAi(@TargetAggregateIdentifier CallId callId, Instant at) implements CallCommand {}

    /**
     * Have the AI answer again; silent when it does already.
     *
     * @throws io.ringledger.api.rejections.Rejected CALL_NOT_IN_PROGRESS if nobody talks on it; CALL_TAKEN_OVER if an
     *     agent does
     */
    record ResumeAi(@TargetAggregateIdentifier CallId callId, Instant at) implements CallCommand {}

    /**
     * Give the AI other instructions for the rest of the call.
     *
     * @throws io.ringledger.api.rejections.Rejected CALL_NOT_IN_PROGRESS if nobody talks on it; CALL_TAKEN_OVER if an
     *     agent does
     */
    record InstructAi(@TargetAggregateIdentifier CallId callId, PersonalText instructions, Instant at)
            implements CallCommand {}

    /**
     * Win the right to let the AI say this.
     *
     * @param turn number of the reply: the one after the last
     * @param heard what the customer had said, {@code null} where it is no answer
     * @param voice name and version of what made it
     * @param passesOn number of the last message that it passes on, 0 for none
     * @throws io.ringledger.api.rejections.Rejected TURN_TAKEN if something else was said meanwhile, or the AI paused;
     *     CALL_NOT_IN_PROGRESS if nobody talks on the call; CALL_TAKEN_OVER if an agent does
     */
    record RecordReply(
            @TargetAggregateIdentifier CallId callId,
            int turn,
            @Nullable PersonalText heard,
            PersonalText said,
            List<KnowledgeId> sources,
            String voice,
            int passesOn,
            Instant at)
            implements CallCommand {
        public RecordReply {
            sources = List.copyOf(sources);
        }
    }

    /**
     * Take note that the call's turn came and that it waits; silent where that is known, and where it does not wait.
     *
     * @param underWay {@code null} where that is not the reason
     * @param limit {@code null} where that is not the reason
     */
    record DeferDial(
            @TargetAggregateIdentifier CallId callId,
            WaitReason reason,
            @Nullable Integer underWay,
            @Nullable Integer limit,
            Instant at)
            implements CallCommand {}

    /**
     * Give a waiting call another place in the queue; silent where it has it.
     *
     * @param priority 0 to 10
     * @throws io.ringledger.api.rejections.Rejected CALL_NOT_WAITING if it does not wait
     */
    record PrioritiseCall(@TargetAggregateIdentifier CallId callId, int priority, Instant at) implements CallCommand {
        public static final int FRONT = 10;

        public PrioritiseCall {
            if (priority < 0 || priority > FRONT) {
                throw new IllegalArgumentException("a priority is 0 to " + FRONT);
            }
        }
    }

    /**
     * End the call because an emergency stop holds; silent when it has ended, and where nothing of it is new.
     *
     * @param answer what the carrier said, which was asked already; {@code null} where it is to be
     */
    record StopCall(
            @TargetAggregateIdentifier CallId callId,
            StopId stopId,
            @Nullable StopAnswer answer,
            Instant at) implements CallCommand {
        /**
         * What the carrier said.
         *
         * @param code the carrier's, where it did not hang up; {@code null} where it gave none
         */
        public record StopAnswer(boolean accepted, @Nullable Integer code) {}
    }

    /** File what came of the call. */
    record DispositionCall(@TargetAggregateIdentifier CallId callId, Disposition disposition, Instant at)
            implements CallCommand {}

    /** The carrier took the request to hang up. */
    record RecordHangUpAccepted(@TargetAggregateIdentifier CallId callId, Instant at) implements CallCommand {}

    /** The carrier did not hang up. */
    record RecordHangUpRefused(
            @TargetAggregateIdentifier CallId callId,
            @Nullable Integer providerCode,
            Instant at) implements CallCommand {}
}
