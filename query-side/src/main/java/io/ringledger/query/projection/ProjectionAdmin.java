package io.ringledger.query.projection;

import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.query.projection.ProjectionState.Status;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an operator can see and do. */
public final class ProjectionAdmin {
    private final ProjectionRunner runner;
    private final ProjectionStores stores;
    private final Pointers pointers;

    ProjectionAdmin(ProjectionRunner runner, ProjectionStores stores, Pointers pointers) {
        this.runner = runner;
        this.stores = stores;
        this.pointers = pointers;
    }

    public List<ProjectionState> list() {
        return names().stream().map(this::state).toList();
    }

    /**
     * How all of them together are doing, from memory but for one word with the read store: for those who ask often.
     *
     * @throws RuntimeException if the read store does not answer
     */
    public Following following() {
        stores.ping();
        List<RunningVersion> live = names().stream()
                .map(name -> runner.find(pointers.seen(name).liveVersion()))
                .filter(Objects::nonNull)
                .toList();
        return new Following(
                live.size() < names().size() || live.stream().anyMatch(RunningVersion::isFailing),
                live.stream().anyMatch(each -> each.progress().position() < 0),
                live.stream().mapToLong(each -> each.progress().lag()).max().orElse(0));
    }

    List<String> names() {
        return runner.projections().stream().<String>map(Projection::name).toList();
    }

    /**
     * How one projection is doing.
     *
     * @throws Rejected NOT_FOUND if there is no such projection
     */
    public ProjectionState state(String projection) {
        Pointer pointer = pointers.seen(known(projection).name());
        Version live = pointer.liveVersion();
        RunningVersion running = runner.find(live);
        long parked = new ParkedStreams(stores.database(), live).count();
        long skipped = new SkippedEvents(stores.database(), live).count();
        Status status = status(pointer, running, parked + skipped > 0);
        if (running == null) {
            return new ProjectionState(projection, status, live.number(), -1, 0, Duration.ZERO, parked, skipped);
        }
        var progress = running.progress();
        return new ProjectionState(
                projection,
                status,
                live.number(),
                progress.position(),
                progress.lag(),
                running.tokenAge(),
                parked,
                skipped);
    }

    private static Status status(Pointer pointer, @Nullable RunningVersion running, boolean incomplete) {
        if (pointer.rebuilding() != null) {
            return Status.REBUILDING;
        }
        if (running == null || running.isFailing()) {
            return Status.FAILING;
        }
        return incomplete ? Status.DEGRADED : Status.LIVE;
    }

    /**
     * Fills the next version from the whole log and switches readers to it; silent while one is being filled.
     *
     * @return the version that is being filled
     * @throws Rejected NOT_FOUND if there is no such projection
     */
    public int rebuild(String projection) {
        Pointer pointer =
                pointers.change(known(projection).name(), now -> now.rebuilding() == null ? now.startRebuild() : now);
        Integer version = pointer.rebuilding();
        return version == null ? pointer.live() : version;
    }

    /**
     * Tries the parked streams of a projection again, each from where its document stands.
     *
     * @return how many are parked still
     * @throws Rejected NOT_FOUND if there is no such projection
     */
    public long retryLetters(String projection) {
        Version live = pointers.seen(known(projection).name()).liveVersion();
        RunningVersion running = runner.find(live);
        ParkedStreams parked = new ParkedStreams(stores.database(), live);
        if (running != null) {
            running.retryParked(ParkedRetries::retryAll);
        }
        return parked.count();
    }

    private Projection<?> known(String projection) {
        return runner.projections().stream()
                .filter(each -> each.name().equals(projection))
                .findFirst()
                .orElseThrow(() -> new Rejected(PlatformRejection.NOT_FOUND, "no such projection"));
    }
}
