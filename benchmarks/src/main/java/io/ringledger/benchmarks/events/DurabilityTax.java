package io.ringledger.benchmarks.events;

import io.ringledger.benchmarks.measuring.Benchmark;
import io.ringledger.benchmarks.measuring.Outcome;
import io.ringledger.benchmarks.measuring.Results;
import io.ringledger.benchmarks.measuring.Settings;
import io.ringledger.benchmarks.measuring.Turns;
import io.ringledger.embedded.events.Durability;
import java.util.List;

/**
 * P2: commands a second with every commit synced, over the same engine acknowledging once written; 64 clients, one event
 * each, on bare Axon. Both cores: there is no server and no client.
 */
public final class DurabilityTax implements Benchmark {
    @Override
    public void run(Settings settings, Results results) throws Exception {
        try (Contender synced = Contender.ours(settings.freshDirectory("p2-synced"), Durability.SYNCED);
                Contender written = Contender.ours(settings.freshDirectory("p2-written"), Durability.WRITTEN)) {
            Turns turns = Turns.of(settings, synced::perSecond, written::perSecond);
            results.add(new Outcome(
                    "P2",
                    "acknowledged commands/s synced / written, 64 clients, in process",
                    ".50 / .80 / .95",
                    turns.ratio(),
                    List.of(
                            "synced " + turns.first().text("%,.0f") + "/s",
                            "written " + turns.second().text("%,.0f") + "/s"),
                    "both",
                    List.of("not pinned", synced.latency())));
        }
    }
}
