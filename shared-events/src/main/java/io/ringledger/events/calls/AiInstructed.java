package io.ringledger.events.calls;

import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.Personal;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;

/**
 * From now on the AI has other instructions on this call, in place of the business configuration's and of earlier ones;
 * who gave them is in the metadata.
 *
 * @param callId call on which the AI speaks
 * @param party holder of the customer's number: instructions for one call may be about the customer
 * @param instructions what holds
 * @param instructedAt our clock, UTC
 */
public record AiInstructed(
        CallId callId,
        SubjectId party,
        @Personal(subject = "party") PersonalText instructions,
        Instant instructedAt) implements CallEvent {}
