package io.ringledger.command.calls.dialing;

import io.ringledger.command.carrier.Carrier;
import io.ringledger.command.carrier.DialAnswer;
import io.ringledger.vocabulary.CallOutcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the carrier for a claimed call, if its number's gate still lets it: asked last, for each request anew. What it certainly did not take is sent again while the claim is young; after an
 * unclear answer nothing is sent any more, and the watch finds out what came of it.
 */
final class DialAttempt {
    private static final Logger LOG = LoggerFactory.getLogger(DialAttempt.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    private final Carrier carrier;
    private final DialingControls controls;
    private final NumberGates gates;
    private final Outcomes outcomes;
    private final Clock clock;
    private final Duration sendWithin;
    private final Pause pause;

    /** How to let time pass. */
    interface Pause {
        void take(Duration duration) throws InterruptedException;
    }

    DialAttempt(
            Carrier carrier,
            DialingControls controls,
            NumberGates gates,
            Outcomes outcomes,
            Clock clock,
            Duration sendWithin,
            Pause pause) {
        this.carrier = carrier;
        this.controls = controls;
        this.gates = gates;
        this.outcomes = outcomes;
        this.clock = clock;
        this.sendWithin = sendWithin;
        this.pause = pause;
    }

    /** Never throws: what cannot be recorded here is found out by the watch. */
    void send(DialIntent intent, Instant claimedAt) {
        try {
            sendWhileYoung(intent, claimedAt.plus(sendWithin));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("{} is left to be settled: {}", intent.callId(), e.getMessage());
        }
    }

    private void sendWhileYoung(DialIntent intent, Instant tooOld) throws InterruptedException {
        var request = intent.request();
        Integer lastCode = null;
        Optional<CallOutcome> forbidden = controls.stopped(intent).or(() -> gates.claim(intent));
        for (Duration wait = FIRST_PAUSE; clock.instant().isBefore(tooOld); wait = wait.multipliedBy(2)) {
            if (forbidden.isPresent()) {
                outcomes.forbidden(intent.callId(), intent.attemptId(), forbidden.get(), intent.cause());
                return;
            }
            DialAnswer answer = carrier.place(request);
            if (!(answer instanceof DialAnswer.NotTaken notTaken)) {
                settle(intent, answer);
                return;
            }
            lastCode = notTaken.providerCode();
            pause.take(wait);
            forbidden = controls.stopped(intent).or(() -> gates.claimAgain(intent));
        }
        refused(intent, lastCode);
    }

    private void settle(DialIntent intent, DialAnswer answer) {
        switch (answer) {
            case DialAnswer.Accepted accepted -> accepted(intent, accepted);
            case DialAnswer.Refused refused -> refused(intent, refused.providerCode());
            case DialAnswer.NotTaken notTaken -> refused(intent, notTaken.providerCode());
            case DialAnswer.Unclear _ ->
                LOG.warn("{} has an unclear answer and is left to be settled", intent.callId());
        }
    }

    private void accepted(DialIntent intent, DialAnswer.Accepted answer) {
        if (!outcomes.accepted(intent.callId(), intent.attemptId(), answer.callSid(), intent.cause())) {
            LOG.error("{} was answered with a leg of another call", intent.callId());
        }
    }

    private void refused(DialIntent intent, @Nullable Integer code) {
        outcomes.refused(intent.callId(), intent.attemptId(), code, intent.cause());
    }
}
