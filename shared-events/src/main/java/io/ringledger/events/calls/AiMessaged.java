package io.ringledger.events.calls;

import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.Personal;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;

/**
 * Somebody gave the AI a message to pass on to the customer; who did is in the metadata.
 *
 * @param callId call on which the AI speaks
 * @param party holder of the customer's number, whose data the message is
 * @param number of the message within the call, from 1
 * @param text the message
 * @param messagedAt our clock, UTC
 */
public record AiMessaged(
        CallId callId,
        SubjectId party,
        int number,
        @Personal(subject = "party") PersonalText text,
        Instant messagedAt) implements CallEvent {}
