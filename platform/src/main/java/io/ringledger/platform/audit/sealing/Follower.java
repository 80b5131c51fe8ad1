package io.ringledger.platform.audit.sealing;

import io.ringledger.platform.audit.AuditDirectory;
import io.ringledger.platform.audit.GrowingLog;
import io.ringledger.platform.audit.Head;
import io.ringledger.platform.records.DurableRecords;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that seals a log while it grows: a head a second in which something happened, or each 256 events where
 * that is sooner. What cannot be read or written now is tried again. Where what was sealed is not what is there, it says so
 * and seals nothing more.
 */
public final class Follower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final Duration HEAD_AT_LEAST_EVERY = Duration.ofSeconds(1);
    private static final Duration GATHER = Duration.ofMillis(100);
    private static final Duration IDLE = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int TURNS_AT_END = 4;

    private final GrowingLog log;
    private final Installation installation;
    private final AuditDirectory outside;
    private final KeptMismatch kept;
    private final Bell bell = new Bell();
    private volatile long position;
    private volatile boolean mismatched;
    private @Nullable Thread thread;

    /**
     * Not yet started.
     *
     * @param keyFile of the key that signs; made where nothing was signed yet
     */
    public Follower(GrowingLog log, DurableRecords records, AuditDirectory outside, Path keyFile, Clock clock) {
        this.log = log;
        this.outside = outside;
        this.kept = new KeptMismatch(records);
        this.installation = new Installation(log, records, outside, keyFile, clock);
    }

    public void start() {
        log.onGrowth(bell::ring);
        thread = Thread.ofPlatform().name("log-sealer").start(this::run);
    }

    /** Position of the last event under a head; 0 before the first. */
    public long position() {
        return position;
    }

    /** Events that are not sealed yet. */
    public long unsealed() {
        return Math.max(0, log.end() - position);
    }

    /** Whether what was sealed is not what is there. */
    public boolean isMismatched() {
        return mismatched;
    }

    private void run() {
        do {
            try (SealingLock _ = SealingLock.acquire(outside)) {
                Sealer sealer = installation.resume(SealingStep.Watch.NONE);
                kept.clear();
                follow(sealer);
            } catch (LogMismatch e) {
                mismatched = true;
                LOG.error("the log is not what was sealed, nothing more is sealed: {}", e.getMessage());
                keep(e);
            } catch (RuntimeException e) {
                LOG.warn("the log cannot be sealed now, it is tried again: {}", e.toString());
                bell.await(() -> false, PAUSE);
            }
        } while (!mismatched && !bell.isClosed());
    }

    private void keep(LogMismatch mismatch) {
        try {
            kept.keep(String.valueOf(mismatch.getMessage()));
        } catch (RuntimeException e) {
            LOG.warn("other processes cannot be told of it: {}", e.toString());
        }
    }

    /** What is there at the end is sealed before it ends, unless so much is that a stop would take long. */
    private void follow(Sealer sealer) {
        position = sealer.position();
        while (!bell.isClosed()) {
            if (bell.await(() -> log.end() > position, IDLE)) {
                gather();
                sealNext(sealer);
            }
        }
        for (int turn = 0; turn < TURNS_AT_END; turn++) {
            sealNext(sealer);
        }
    }

    /** A head is due; where many come at once, they wait a moment for one another and share their syncs. */
    private void gather() {
        if (bell.await(() -> log.end() >= position + Sealer.STRETCH, HEAD_AT_LEAST_EVERY)) {
            bell.await(() -> log.end() >= position + (long) Sealer.STRETCH * Head.MOST_AT_ONCE, GATHER);
        }
    }

    private boolean sealNext(Sealer sealer) {
        boolean sealed = sealer.seal();
        position = sealer.position();
        return sealed;
    }

    /** Seals what is there, then ends; the log must still be open. */
    @Override
    public void close() {
        bell.close();
        if (thread != null) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
