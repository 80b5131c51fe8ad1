package io.ringledger.benchmarks;

import io.ringledger.benchmarks.events.DurabilityTax;
import io.ringledger.benchmarks.live.FanOut;
import io.ringledger.benchmarks.live.SlowReaders;
import io.ringledger.benchmarks.measuring.Benchmark;
import io.ringledger.benchmarks.measuring.Results;
import io.ringledger.benchmarks.measuring.Settings;
import io.ringledger.benchmarks.ratios.DayOfCalls;
import io.ringledger.benchmarks.ratios.Encryption;
import io.ringledger.benchmarks.ratios.HttpOverBare;
import io.ringledger.benchmarks.ratios.LongStream;
import io.ringledger.benchmarks.ratios.ProjectionLag;
import io.ringledger.benchmarks.ratios.Protection;
import io.ringledger.benchmarks.ratios.Reads;
import io.ringledger.benchmarks.ratios.Recovery;
import io.ringledger.benchmarks.ratios.Replay;
import io.ringledger.benchmarks.ratios.Sealing;
import io.ringledger.benchmarks.ratios.StartUp;
import io.ringledger.benchmarks.ratios.WebhookHeadroom;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Runs the benchmark that its first argument names. */
public final class Benchmarks {
    private static final Map<String, Benchmark> BY_NAME = new TreeMap<>(Map.ofEntries(
            Map.entry("p1", new HttpOverBare()),
            Map.entry("p2", new DurabilityTax()),
            Map.entry("p3", new Replay()),
            Map.entry("p4", new ProjectionLag()),
            Map.entry("p5", new Reads()),
            Map.entry("p6", new FanOut()),
            Map.entry("p7", new SlowReaders()),
            Map.entry("p8", new WebhookHeadroom()),
            Map.entry("p9", new LongStream()),
            Map.entry("p10", new Recovery()),
            Map.entry("day", new DayOfCalls()),
            Map.entry("encryption", new Encryption()),
            Map.entry("sealing", new Sealing()),
            Map.entry("protection", new Protection()),
            Map.entry("start", new StartUp())));

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
