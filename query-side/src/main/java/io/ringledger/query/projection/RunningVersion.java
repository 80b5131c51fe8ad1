package io.ringledger.query.projection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.jspecify.annotations.Nullable;

/** One version of a projection that this process keeps up to date, live or while it is rebuilt. */
final class RunningVersion {
    private final Version version;
    private final boolean live;
    private final BatchInvoker invoker;
    private final PooledStreamingEventProcessor processor;
    private final List<ScheduledExecutorService> threads;
    private final Clock clock;
    private final @Nullable ParkedRetries retries;

    private volatile Progress progress;

    /**
     * How far it has come.
     *
     * @param head end of the log when it was measured
     * @param movedAt when there was progress last, or nothing left to do
     */
    record Progress(long position, long head, Instant movedAt) {
        long lag() {
            return Math.max(0, head - position);
        }
    }

    RunningVersion(
            ProjectionStores stores, ProjectionSettings settings, Version version, BatchInvoker invoker, boolean live) {
        this.version = version;
        this.live = live;
        this.invoker = invoker;
        this.clock = stores.clock();
        this.retries = invoker instanceof StreamInvoker<?> streams
                ? new ParkedRetries(
                        new ParkedStreams(stores.database(), version),
                        streams,
                        stores.streamReader(streams),
                        settings,
                        clock)
                : null;
        this.progress = new Progress(-1, -1, clock.instant());
        int segments = segments(settings);
        this.threads = List.of(threads("coordinator", 1), threads("worker", segments));
        this.processor = PooledStreamingEventProcessor.builder()
                .name(version.processor())
                .eventHandlerInvoker(invoker)
                .messageSource(stores.events())
                .tokenStore(stores.tokens())
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(threads.getFirst())
                .workerExecutor(threads.getLast())
                .initialSegmentCount(segments)
                .initialToken(source -> source.createTailToken())
                .tokenClaimInterval(settings.claimInterval().toMillis())
                .claimExtensionThreshold(settings.claimTimeout().toMillis() / 4)
                .batchSize(live ? settings.batch() : settings.rebuildBatch())
                .build();
    }

    private int segments(ProjectionSettings settings) {
        if (invoker.needsOrderOfLog()) {
            return 1;
        }
        return live ? settings.segments() : settings.rebuildSegments();
    }

    private ScheduledExecutorService threads(String role, int count) {
        return Executors.newScheduledThreadPool(
                count,
                Thread.ofPlatform()
                        .daemon()
                        .name(version.processor() + "-" + role + "-", 0)
                        .factory());
    }

    Version version() {
        return version;
    }

    boolean isLive() {
        return live;
    }

    /** Does something about the parked streams; only stream projections park any. */
    void retryParked(Consumer<ParkedRetries> how) {
        if (retries != null) {
            how.accept(retries);
        }
    }

    void start() {
        processor.start();
    }

    void stop() {
        processor.shutDown();
        threads.forEach(ScheduledExecutorService::shutdownNow);
    }

    boolean isFailing() {
        return processor.isError()
                || processor.processingStatus().values().stream().anyMatch(EventTrackerStatus::isErrorState);
    }

    Progress progress() {
        return progress;
    }

    Duration tokenAge() {
        Progress now = progress;
        return now.lag() == 0 ? Duration.ZERO : Duration.between(now.movedAt(), clock.instant());
    }

    /**
     * Measures progress.
     *
     * @return segments here that have come to where the log ended when it was measured last
     */
    List<Integer> measure(long head) {
        Map<Integer, EventTrackerStatus> segments = processor.processingStatus();
        long position = segments.values().stream()
                .mapToLong(RunningVersion::position)
                .min()
                .orElse(progress.position());
        Progress before = progress;
        boolean moved = position > before.position() || position >= head;
        progress = new Progress(position, head, moved ? clock.instant() : before.movedAt());
        return segments.entrySet().stream()
                .filter(segment -> position(segment.getValue()) >= before.head())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Where each segment stands that is here. */
    List<Long> segments() {
        return processor.processingStatus().values().stream()
                .map(RunningVersion::position)
                .toList();
    }

    private static long position(EventTrackerStatus segment) {
        return segment.getCurrentPosition().orElse(-1);
    }
}
