package io.ringledger.command.calls.scoring;

import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.automations.BoundedPool;
import io.ringledger.command.quality.JudgeUnavailableException;
import io.ringledger.command.quality.QaJudge;
import io.ringledger.vocabulary.CallId;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Judges the calls that are due. Two nodes may do so at once and one may be killed at any step: what a rubric says of a
 * call that it has judged already is silent.
 */
final class Scorer {
    private static final Logger LOG = LoggerFactory.getLogger(Scorer.class);

    private final DueCalls calls;
    private final Judges judges;
    private final Judging judging;
    private final ScoringSettings settings;
    private final Clock clock;
    private final BoundedPool pool;
    private final Set<CallId> judged = ConcurrentHashMap.newKeySet();

    /** @param otherwise judges where {@code first} could not be asked until the last look */
    record Judges(QaJudge first, QaJudge otherwise) {}

    Scorer(DueCalls calls, Judges judges, Judging judging, ScoringSettings settings, Clock clock, BoundedPool pool) {
        this.calls = calls;
        this.judges = judges;
        this.judging = judging;
        this.settings = settings;
        this.clock = clock;
        this.pool = pool;
    }

    /** Never throws: a scheduler would stop calling. */
    void sweep() {
        try {
            for (DueCall call : calls.due(clock.instant())) {
                look(call);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("not all calls that are due were judged: {}", e.getMessage());
        }
    }

    private void look(DueCall call) throws InterruptedException {
        if (!judged.add(call.callId())) {
            return;
        }
        try (var place = pool.place()) {
            place.run(() -> {
                try {
                    judge(call);
                } catch (RuntimeException e) {
                    LOG.warn("{} was not judged and will be looked at again: {}", call.callId(), reason(e));
                } finally {
                    judged.remove(call.callId());
                }
            });
        }
    }

    /** What a library says of a failure might quote what was said. */
    private static String reason(RuntimeException failure) {
        return failure instanceof Rejected refused
                ? refused.rejection().code()
                : failure.getClass().getName();
    }

    private void judge(DueCall call) {
        try {
            judging.judge(call.callId(), call.cause(), judges.first());
        } catch (JudgeUnavailableException e) {
            if (!call.isLastLook()) {
                LOG.warn("{} is not judged yet: {}", call.callId(), e.getMessage());
                calls.put(call.at(clock.instant().plus(settings.retryAfter())));
                return;
            }
            judging.judge(call.callId(), call.cause(), judges.otherwise());
        }
        if (call.isLastLook()) {
            calls.remove(call.callId());
        } else {
            calls.put(call.at(call.last()));
        }
    }
}
