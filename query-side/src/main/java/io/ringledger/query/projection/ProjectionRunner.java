package io.ringledger.query.projection;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps running what the pointers name: the live version of each projection and the one that is being filled. Every
 * node does so, and segments are shared among them by their claims; the first that finds a rebuild complete switches.
 */
final class ProjectionRunner {
    private static final Logger LOG = LoggerFactory.getLogger(ProjectionRunner.class);

    private final List<Projection<?>> projections;
    private final ProjectionStores stores;
    private final Pointers pointers;
    private final ProjectionSettings settings;
    private final Map<Version, RunningVersion> running = new ConcurrentHashMap<>();
    private final Map<String, Integer> lastLive = new HashMap<>();
    private @Nullable ScheduledExecutorService refreshing;

    ProjectionRunner(
            List<Projection<?>> projections, ProjectionStores stores, Pointers pointers, ProjectionSettings settings) {
        this.projections = List.copyOf(projections);
        this.stores = stores;
        this.pointers = pointers;
        this.settings = settings;
    }

    List<Projection<?>> projections() {
        return projections;
    }

    synchronized void start() {
        if (refreshing == null) {
            refreshing = Executors.newScheduledThreadPool(
                    2, Thread.ofPlatform().daemon().name("projections-", 0).factory());
            repeat(refreshing, this::refresh);
            repeat(refreshing, this::retryParked);
        }
    }

    private void repeat(ScheduledExecutorService threads, Runnable work) {
        var _ = threads.scheduleWithFixedDelay(work, 0, settings.refresh().toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A store that is away, or a version that is being replaced meanwhile, is a matter for the next time. */
    private void retryParked() {
        for (RunningVersion each : running.values()) {
            try {
                if (each.isLive()) {
                    each.retryParked(ParkedRetries::retryDue);
                }
            } catch (RuntimeException failure) {
                LOG.warn("{}: parked streams could not be tried again: {}", each.version(), failure.toString());
            }
        }
    }

    synchronized void stop() {
        if (refreshing != null) {
            refreshing.shutdownNow();
            refreshing = null;
        }
        running.values().forEach(RunningVersion::stop);
        running.clear();
    }

    synchronized boolean isRunning() {
        return refreshing != null;
    }

    @Nullable
    RunningVersion find(Version version) {
        return running.get(version);
    }

    /** Looks at the pointers and follows them. A store that is away is no reason to give up. */
    synchronized void refresh() {
        long head;
        try {
            pointers.refreshAll();
            head = stores.head();
        } catch (RuntimeException failure) {
            LOG.warn("pointers or the end of the log could not be read: {}", failure.toString());
            return;
        }
        for (Projection<?> projection : projections) {
            try {
                follow(projection, head);
            } catch (RuntimeException failure) {
                LOG.warn("{}: {}", projection.name(), failure.toString());
            }
        }
    }

    private void follow(Projection<?> projection, long head) {
        Pointer pointer = pointers.seen(projection.name());
        Integer before = lastLive.put(projection.name(), pointer.live());
        if (before != null && before != pointer.live() && projection instanceof StreamProjection<?> streams) {
            streams.feed().restart();
        }
        stopOthers(projection, pointer);
        ensure(projection, pointer.liveVersion(), true);
        Version next = pointer.rebuildingVersion();
        if (next != null) {
            ensure(projection, next, false);
        }
        running.values().stream()
                .filter(each -> each.isLive() && each.version().projection().equals(projection.name()))
                .forEach(each -> each.measure(head));
        if (next != null) {
            promote(pointer, next, head);
        } else if (!pointer.retired().isEmpty()) {
            retire(pointer);
        }
    }

    private void stopOthers(Projection<?> projection, Pointer pointer) {
        for (RunningVersion each : List.copyOf(running.values())) {
            Version version = each.version();
            boolean wanted = version.equals(each.isLive() ? pointer.liveVersion() : pointer.rebuildingVersion());
            if (version.projection().equals(projection.name()) && !wanted) {
                running.remove(version);
                each.stop();
            }
        }
    }

    private void ensure(Projection<?> projection, Version version, boolean live) {
        if (!running.containsKey(version)) {
            stores.prepare(projection, version);
            var started = new RunningVersion(stores, settings, version, invoker(projection, version), live);
            started.start();
            running.put(version, started);
        }
    }

    private <S> BatchInvoker invoker(Projection<S> projection, Version version) {
        return switch (projection) {
            case StreamProjection<S> streams ->
                new StreamInvoker<>(
                        streams,
                        new StreamWriter<>(stores.database(), streams, version),
                        () -> pointers.isLive(version));
            case BucketProjection<S> buckets ->
                new LogOrderInvoker(buckets, new BucketWriter<>(stores.database(), buckets, version)::apply);
            case JournalProjection<S> journal ->
                new LogOrderInvoker(journal, new JournalWriter<>(stores.database(), journal, version)::apply);
        };
    }

    /** Notes which segments of a rebuild have caught up here, and switches when all of them have somewhere. */
    private void promote(Pointer pointer, Version next, long head) {
        RunningVersion rebuilt = running.get(next);
        if (rebuilt == null) {
            return;
        }
        boolean measuredBefore = rebuilt.progress().head() >= 0 || head < 0;
        List<Integer> here = rebuilt.measure(head);
        if (!measuredBefore || here.isEmpty()) {
            return;
        }
        Set<Integer> caughtUp = new TreeSet<>(pointer.caughtUp());
        caughtUp.addAll(here);
        int[] segments = stores.tokens().fetchSegments(next.processor());
        boolean complete = segments.length > 0 && caughtUp.size() >= segments.length;
        Instant now = stores.clock().instant();
        pointers.change(pointer.projection(), current -> {
            if (!next.equals(current.rebuildingVersion())) {
                return current;
            }
            return complete ? current.switched(next.number(), now) : current.withCaughtUp(new ArrayList<>(caughtUp));
        });
    }

    private void retire(Pointer pointer) {
        Duration since = Duration.between(pointer.switchedAt(), stores.clock().instant());
        if (since.compareTo(settings.retention()) >= 0) {
            pointer.retired().forEach(number -> stores.drop(new Version(pointer.projection(), number)));
            pointers.change(pointer.projection(), Pointer::withoutRetired);
        }
    }
}
