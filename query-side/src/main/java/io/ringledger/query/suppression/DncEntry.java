package io.ringledger.query.suppression;

import io.ringledger.api.suppression.DncAction;
import io.ringledger.events.suppression.DialClaimForbidden;
import io.ringledger.events.suppression.DialForbidden;
import io.ringledger.events.suppression.NumberGateEvent;
import io.ringledger.events.suppression.NumberSuppressed;
import io.ringledger.events.suppression.NumberWhitelisted;
import io.ringledger.events.suppression.SuppressionRemoved;
import io.ringledger.events.suppression.WhitelistingRemoved;
import io.ringledger.platform.messages.Cause;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.Verdict;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * One thing that was done about a number, as kept for reading: nothing personal.
 *
 * @param gate the number's stream
 * @param details reasons, ground, or rules
 */
record DncEntry(
        TenantId tenant,
        DncAction action,
        String gate,
        List<String> details,
        String actor,
        String operation,
        String requestId,
        Instant at) {
    static DncEntry of(RecordedEvent recorded) {
        Cause cause = Cause.of(recorded.message().getMetaData());
        NumberGateEvent event = (NumberGateEvent) recorded.payload();
        return new DncEntry(
                recorded.tenant(),
                action(event),
                recorded.stream(),
                details(event),
                cause.userId(),
                cause.action(),
                cause.requestId(),
                recorded.recordedAt().truncatedTo(ChronoUnit.MILLIS));
    }

    private static DncAction action(NumberGateEvent event) {
        if (event instanceof NumberSuppressed) {
            return DncAction.SUPPRESSED;
        }
        if (event instanceof SuppressionRemoved) {
            return DncAction.SUPPRESSION_REMOVED;
        }
        if (event instanceof NumberWhitelisted) {
            return DncAction.WHITELISTED;
        }
        return event instanceof WhitelistingRemoved ? DncAction.WHITELISTING_REMOVED : DncAction.DIAL_REFUSED;
    }

    private static List<String> details(NumberGateEvent event) {
        if (event instanceof NumberSuppressed e) {
            return List.of(e.reason().name());
        }
        if (event instanceof NumberWhitelisted e) {
            return List.of(e.ground().name());
        }
        if (event instanceof DialForbidden e) {
            return refusing(e.verdicts());
        }
        return event instanceof DialClaimForbidden e ? refusing(e.verdicts()) : List.of();
    }

    private static List<String> refusing(List<Verdict> verdicts) {
        return verdicts.stream()
                .filter(Verdict::refuses)
                .map(verdict -> verdict.rule().name())
                .toList();
    }
}
