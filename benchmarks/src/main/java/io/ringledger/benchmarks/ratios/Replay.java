package io.ringledger.benchmarks.ratios;

import io.ringledger.benchmarks.measuring.Benchmark;
import io.ringledger.benchmarks.measuring.Machine;
import io.ringledger.benchmarks.measuring.Outcome;
import io.ringledger.benchmarks.measuring.Results;
import io.ringledger.benchmarks.measuring.Settings;
import io.ringledger.benchmarks.measuring.Turns;
import io.ringledger.benchmarks.platform.InProcess;
import io.ringledger.benchmarks.platform.LogWriter;
import io.ringledger.embedded.events.EmbeddedEventLog;
import io.ringledger.embedded.events.StoredEvent;
import io.ringledger.query.projection.ProjectionAdmin;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;

/**
 * P3: events a second into a rebuilt read model (of calls, where {@code benchmark.projection} names no other), over events
 * a second of reading and deserializing the same log and nothing else; and the same over a rebuild as Axon's defaults would do it, one event at a time in 16 segments.
 */
public final class Replay implements Benchmark {
    private static final long EVENTS = Long.getLong("benchmark.events", 200_000);
    private static final long EVENTS_BY_DEFAULTS = 20_000;
    private static final String PROJECTION = System.getProperty("benchmark.projection", "calls");
    private static final int BATCH = 1_000;
    private static final String LOOK_OFTEN = "ringledger.projections.refresh=50ms";

    @Override
    public void run(Settings settings, Results results) throws Exception {
        if (settings.pinned()) {
            Machine.pinThisProcess(Machine.SERVER);
        }
        Turns tuned;
        try (InProcess platform = start(settings.freshDirectory("p3"), EVENTS)) {
            tuned = Turns.of(settings, time -> rebuild(platform), time -> read(platform));
        }
        double byDefaults;
        try (InProcess platform = start(
                settings.freshDirectory("p3-defaults"),
                EVENTS_BY_DEFAULTS,
                "ringledger.projections.rebuild-batch=1",
                "ringledger.projections.rebuild-segments=16")) {
            byDefaults = rebuild(platform);
        }
        results.add(new Outcome(
                "P3",
                "events/s rebuilt into the read model " + PROJECTION + " / events/s read and deserialized",
                ".10 / .40 / .60",
                tuned.ratio(),
                List.of(
                        "rebuilt " + tuned.first().text("%,.0f") + "/s",
                        "read " + tuned.second().text("%,.0f") + "/s"),
                "read only",
                List.of(
                        EVENTS + " events, the whole log per round",
                        "batches of 1 in 16 segments: %,.0f/s, tuned / defaults %.1f (target 20 / 100)"
                                .formatted(byDefaults, tuned.first().median() / byDefaults))));
    }

    private static InProcess start(Path data, long events, String... properties)
            throws IOException, InterruptedException {
        try (LogWriter log = new LogWriter(data)) {
            log.wholeCalls(events);
            log.finish();
        }
        String[] all = java.util.Arrays.copyOf(properties, properties.length + 1);
        all[properties.length] = LOOK_OFTEN;
        InProcess platform = InProcess.start(data, all).withoutAutomations();
        ProjectionAdmin projections = platform.bean(ProjectionAdmin.class);
        InProcess.await(
                "catching up",
                () -> projections.list().stream().allMatch(each -> each.position() >= events && each.lag() == 0));
        return platform;
    }

    /** Until readers use the new version. */
    private static double rebuild(InProcess platform) throws InterruptedException {
        ProjectionAdmin projections = platform.bean(ProjectionAdmin.class);
        long events = platform.bean(EmbeddedEventLog.class).head();
        long start = System.nanoTime();
        int version = projections.rebuild(PROJECTION);
        InProcess.await("the rebuild", () -> projections.state(PROJECTION).version() == version);
        return events / ((System.nanoTime() - start) / 1e9);
    }

    private static double read(InProcess platform) {
        EmbeddedEventLog log = platform.bean(EmbeddedEventLog.class);
        Serializer serializer = platform.bean("eventSerializer", Serializer.class);
        long start = System.nanoTime();
        long position = 0;
        for (List<StoredEvent> batch = log.readRaw(1, BATCH);
                !batch.isEmpty();
                batch = log.readRaw(position + 1, BATCH)) {
            for (StoredEvent event : batch) {
                deserialize(event, serializer);
            }
            position = batch.getLast().position();
        }
        return position / ((System.nanoTime() - start) / 1e9);
    }

    private static void deserialize(StoredEvent event, Serializer serializer) {
        Object payload = serializer.deserialize(
                new SimpleSerializedObject<>(event.payload(), byte[].class, event.payloadType(), event.revision()));
        Object metaData = serializer.deserialize(new SerializedMetaData<>(event.metadata(), byte[].class));
        if (payload == null || metaData == null) {
            throw new IllegalStateException("nothing in event " + event.position());
        }
    }
}
