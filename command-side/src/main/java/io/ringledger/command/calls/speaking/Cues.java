package io.ringledger.command.calls.speaking;

import io.ringledger.command.automations.BoundedPool;
import io.ringledger.command.carrier.Bridge;
import io.ringledger.command.carrier.MoveAnswer;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.CallId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Cuts short what a call is being told, so that the carrier asks anew. Tried once and not kept: where a cue is lost, the
 * call asks by itself when the customer has spoken or been silent for a while. A customer who waits for a person is not
 * cued, who might be on the way into the room with that person; nor one who is just being told a message, or greeted: the
 * greeting says what has to be said, that an AI speaks.
 */
final class Cues {
    private static final Logger LOG = LoggerFactory.getLogger(Cues.class);

    /** Older ones come too late to be of use. */
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final TalkReader talks;
    private final Bridge bridge;
    private final BoundedPool pool;
    private final Clock clock;

    Cues(TalkReader talks, Bridge bridge, BoundedPool pool, Clock clock) {
        this.talks = talks;
        this.bridge = bridge;
        this.pool = pool;
        this.clock = clock;
    }

    /** Returns at once. */
    void give(CallId callId, Instant wantedAt, Cause cause) {
        boolean isFresh = clock.instant().isBefore(wantedAt.plus(FRESH));
        if (isFresh && !pool.runIfFree(() -> giveNow(callId, cause))) {
            LOG.warn("{} is not cued: too many are", callId);
        }
    }

    private void giveNow(CallId callId, Cause cause) {
        try {
            TalkSoFar talk = talks.of(callId, cause);
            var tenant = Objects.requireNonNull(cause.tenantId(), "a call belongs to a tenant");
            if (isOpen(talk)) {
                talk.callSid()
                        .map(leg -> bridge.cue(leg, tenant, callId))
                        .filter(MoveAnswer.Unclear.class::isInstance)
                        .ifPresent(unclear -> LOG.warn("nobody knows whether {} was cued", callId));
            }
        } catch (RuntimeException e) {
            LOG.warn("{} is not cued: {}", callId, e.getMessage());
        }
    }

    private boolean isPassingOn(TalkSoFar talk) {
        Instant now = clock.instant();
        return talk.lastReply().filter(last -> NextWords.isPassingOn(last, now)).isPresent();
    }

    private boolean isOpen(TalkSoFar talk) {
        return talk.isGreeted() && !talk.isOver() && !talk.isWaiting() && !isPassingOn(talk);
    }
}
