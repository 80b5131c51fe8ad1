package io.ringledger.benchmarks;

import io.ringledger.benchmarks.events.DurabilityTax;
import io.ringledger.benchmarks.measuring.Benchmark;
import io.ringledger.benchmarks.measuring.Results;
import io.ringledger.benchmarks.measuring.Settings;
import io.ringledger.benchmarks.ratios.Encryption;
import io.ringledger.benchmarks.ratios.HttpOverBare;
import io.ringledger.benchmarks.ratios.LongStream;
import io.ringledger.benchmarks.ratios.ProjectionLag;
import io.ringledger.benchmarks.ratios.Reads;
import io.ringledger.benchmarks.ratios.Recovery;
import io.ringledger.benchmarks.ratios.Replay;
import io.ringledger.benchmarks.ratios.StartUp;
import io.ringledger.benchmarks.ratios.WebhookHeadroom;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Runs the benchmark that its first argument names. */
public final class Benchmarks {
    private static final Map<String, Benchmark> BY_NAME = new TreeMap<>(Map.of(
            "p1", new HttpOverBare(),
            "p2", new DurabilityTax(),
            "p3", new Replay(),
            "p4", new ProjectionLag(),
            "p5", new Reads(),
            "p8", new WebhookHeadroom(),
            "p9", new LongStream(),
            "p10", new Recovery(),
            "encryption", new Encryption(),
            "start", new StartUp()));

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        String name = arguments.length == 0 ? "" : arguments[0].toLowerCase(Locale.ROOT);
        Benchmark benchmark = BY_NAME.get(name);
        if (benchmark == null) {
            throw new IllegalArgumentException("which benchmark? one of " + BY_NAME.keySet());
        }
        Settings settings = Settings.fromProperties();
        benchmark.run(settings, new Results(settings));
        // threads of the platform's libraries may go on
        System.exit(0);
    }
}
