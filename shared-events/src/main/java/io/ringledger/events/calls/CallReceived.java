package io.ringledger.events.calls;

import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.Personal;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;

/**
 * Somebody calls a number of ours. Source: Twilio's request to the number's voice URL.
 *
 * @param callId call that is ringing in
 * @param party holder of the calling number
 * @param customer number that calls
 * @param line number of ours that was called
 * @param callSid the carrier's name of the call
 * @param receivedAt our clock, UTC: Twilio's voice request carries no time
 */
public record CallReceived(
        CallId callId,
        SubjectId party,
        @Personal(subject = "party") PhoneNumber customer,
        PhoneNumber line,
        CallSid callSid,
        Instant receivedAt)
        implements CallEvent {}
