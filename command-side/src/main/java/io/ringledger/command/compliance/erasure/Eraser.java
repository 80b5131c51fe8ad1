package io.ringledger.command.compliance.erasure;

import io.ringledger.api.compliance.ComplianceRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.platform.audit.sealing.StatementKey;
import io.ringledger.platform.personal.SubjectKeys;
import io.ringledger.platform.records.Leftovers;
import io.ringledger.vocabulary.ErasureCertificate;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Erases what is due. Two nodes may do so at once and one may be killed at any step: whoever comes next does all of it
 * again. Files are written anew once for all that was erased in a sweep.
 */
final class Eraser {
    private static final Logger LOG = LoggerFactory.getLogger(Eraser.class);
    private static final int AT_ONCE = 200;

    private final DueErasures erasures;
    private final ErasureSteps steps;
    private final List<Leftovers> leftovers;
    private final StatementKey signer;
    private final EventStore events;
    private final SubjectKeys keys;
    private final Clock clock;

    Eraser(
            DueErasures erasures,
            ErasureSteps steps,
            List<Leftovers> leftovers,
            StatementKey signer,
            EventStore events,
            SubjectKeys keys,
            Clock clock) {
        this.erasures = erasures;
        this.steps = steps;
        this.leftovers = List.copyOf(leftovers);
        this.signer = signer;
        this.events = events;
        this.keys = keys;
        this.clock = clock;
    }

    /** A person whose keys are destroyed. */
    private record Unreadable(DueErasure erasure, List<String> keys) {}

    /** Never throws: a scheduler would stop calling. */
    void sweep() {
        try {
            List<Unreadable> unreadable = new ArrayList<>();
            erasures.all().stream().limit(AT_ONCE).forEach(each -> attempt(each).ifPresent(unreadable::add));
            if (!unreadable.isEmpty()) {
                finish(unreadable);
            }
        } catch (RuntimeException e) {
            LOG.warn("what is to be erased is not erased yet: {}", e.toString());
        }
    }

    private Optional<Unreadable> attempt(DueErasure erasure) {
        try {
            return destroy(erasure);
        } catch (Rejected e) {
            if (Rejected.is(e, ComplianceRejection.DATA_REQUEST_SETTLED)) {
                steps.close(erasure);
                erasures.remove(erasure.requestId());
            } else {
                LOG.warn("{} waits: {}", erasure.requestId(), e.rejection().code());
            }
            return Optional.empty();
        }
    }

    private Optional<Unreadable> destroy(DueErasure erasure) {
        if (!steps.begin(erasure)) {
            erasures.remove(erasure.requestId());
            return Optional.empty();
        }
        if (erasure.destroyedAt() == null && steps.isOnCall(erasure)) {
            return Optional.empty();
        }
        List<String> destroyed = steps.destroyKeys(erasure);
        DueErasure after = erasure.destroyed(clock.instant());
        erasures.put(after);
        return isForgotten(after) ? Optional.of(new Unreadable(after, destroyed)) : Optional.empty();
    }

    /** Whether no process can have the keys in memory any more. */
    private boolean isForgotten(DueErasure erasure) {
        Instant destroyedAt = erasure.destroyedAt();
        return destroyedAt != null && !destroyedAt.plus(keys.forgottenAfter()).isAfter(clock.instant());
    }

    /** What was read with the keys was read before this position: after it, there is nothing but tombstones. */
    private void finish(List<Unreadable> unreadable) {
        long position = events.createHeadToken().position().orElse(0);
        List<Erased> erased = new ArrayList<>();
        for (Unreadable each : unreadable) {
            steps.rewrite(each.erasure(), position)
                    .ifPresent(documents -> erased.add(new Erased(each.erasure(), each.keys(), documents, position)));
        }
        if (erased.isEmpty()) {
            return;
        }
        leftovers.forEach(Leftovers::wipe);
        erased.forEach(this::certify);
    }

    private void certify(Erased erased) {
        String statement = erased.statement(leftovers.size(), clock.instant());
        steps.complete(
                erased.erasure(),
                new ErasureCertificate(
                        statement,
                        signer.sign(statement)
                                .map(StatementKey.Signed::signature)
                                .orElse(null)));
        erasures.remove(erased.erasure().requestId());
        LOG.info("{}: the personal data is erased", erased.erasure().requestId());
    }
}
