package io.ringledger.benchmarks.events;

import io.ringledger.embedded.events.Durability;
import io.ringledger.embedded.events.EmbeddedEventLog;
import io.ringledger.embedded.events.EventLogOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;

/** One engine under load, and what it measured so far. */
final class Contender implements AutoCloseable {

    private static final int CLIENTS = 64;
    private static final Serializer JSON = Jackson3Serializer.builder().build();

    private final String name;
    private final String acknowledged;
    private final CommandLoad load;
    private final AutoCloseable engine;
    private final List<CommandLoad.Result> results = new ArrayList<>();

    private Contender(String name, String acknowledged, CommandLoad load, AutoCloseable engine) {
        this.name = name;
        this.acknowledged = acknowledged;
        this.load = load;
        this.engine = engine;
    }

    /** The product's engine. */
    static Contender ours(Path directory, Durability durability) {
        var log = EmbeddedEventLog.open(directory, EventLogOptions.defaults().with(durability));
        var store = log.eventStore(log.storageEngine(JSON, JSON, NoOpEventUpcaster.INSTANCE));
        var acknowledged = durability == Durability.SYNCED ? "synced" : "written";
        return new Contender("SQLite WAL, group commit", acknowledged, new CommandLoad(store, CLIENTS), log);
    }

    static Contender h2(Path directory, boolean synced) throws Exception {
        return rival("H2, group commit", synced ? "synced" : "written", new H2Engine(directory, synced, JSON));
    }

    static Contender plainLog(Path directory) throws Exception {
        return rival("plain append-only file, index in memory", "synced", new PlainLogEngine(directory, JSON));
    }

    private static Contender rival(String name, String acknowledged, GroupCommitEngine engine) {
        var store = EmbeddedEventStore.builder().storageEngine(engine).build();
        return new Contender(name, acknowledged, new CommandLoad(store, CLIENTS), engine);
    }

    void warmUp(long seconds) throws InterruptedException {
        load.run(seconds);
    }

    void round(long seconds) throws InterruptedException {
        results.add(load.run(seconds));
    }

    /** One more round; acknowledged commands a second. */
    double perSecond(Duration time) throws InterruptedException {
        round(time.toSeconds());
        return results.getLast().perSecond();
    }

    /** Of the last round. */
    String latency() {
        CommandLoad.Result last = results.getLast();
        return "%s p50 %.2f, p99 %.2f, max %.1f ms"
                .formatted(acknowledged, last.millisAt(50), last.millisAt(99), last.millisAt(100));
    }

    /** Median over the rounds. */
    double perSecond() {
        return Medians.of(results, CommandLoad.Result::perSecond);
    }

    String row() {
        return "| %s | %s | %,.0f | %,.0f-%,.0f | %.2f | %.2f | %.1f |"
                .formatted(
                        name,
                        acknowledged,
                        perSecond(),
                        results.stream()
                                .mapToDouble(CommandLoad.Result::perSecond)
                                .min()
                                .orElse(0),
                        results.stream()
                                .mapToDouble(CommandLoad.Result::perSecond)
                                .max()
                                .orElse(0),
                        Medians.of(results, result -> result.millisAt(50)),
                        Medians.of(results, result -> result.millisAt(99)),
                        Medians.of(results, result -> result.millisAt(100)));
    }

    @Override
    public void close() {
        try {
            engine.close();
        } catch (Exception e) {
            throw new IllegalStateException("could not close " + name, e);
        }
    }
}
