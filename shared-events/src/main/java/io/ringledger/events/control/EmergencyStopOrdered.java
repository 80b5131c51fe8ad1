package io.ringledger.events.control;

import io.ringledger.vocabulary.DialingControlId;
import io.ringledger.vocabulary.Personal;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.StopId;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * From now on nothing is dialled, what waits is withdrawn, and every call that is under way is ended. Who ordered it is in the
 * metadata. The intent that the ending of all those calls goes by: they need no other.
 *
 * @param controlId the tenant's stream
 * @param subject the stop itself: what is written about it may tell of anybody, so it has a key of its own
 * @param reason why, {@code null} where nobody said
 * @param orderedAt our clock, UTC: calls that began before are ended
 */
public record EmergencyStopOrdered(
        DialingControlId controlId,
        StopId stopId,
        SubjectId subject,
        @Personal(subject = "subject") @Nullable PersonalText reason,
        Instant orderedAt)
        implements DialingControlEvent {}
