package io.ringledger.events.requests;

import io.ringledger.vocabulary.Personal;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.RequestKeyId;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;
import java.util.Map;

/**
 * A request was done, and answered so.
 *
 * @param firstNumber of the claim under which it was done
 * @param subject all answers that a tenant got on one day (UTC): an answer may tell of anybody, so their key ends with the
 *     time in which they may be asked for, and with any erasure in that tenant
 * @param status of HTTP, 200 to 499
 * @param headers that belong to the answer and not to the connection
 * @param body JSON; empty where there was none
 * @param answeredAt our clock, UTC
 */
public record RequestAnswered(
        RequestKeyId keyId,
        long firstNumber,
        SubjectId subject,
        int status,
        Map<String, String> headers,
        @Personal(subject = "subject") PersonalText body,
        Instant answeredAt)
        implements RequestKeyEvent {
    public RequestAnswered {
        headers = Map.copyOf(headers);
    }
}
