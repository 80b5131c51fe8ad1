package io.ringledger.benchmarks.ratios;

import io.ringledger.benchmarks.measuring.Benchmark;
import io.ringledger.benchmarks.measuring.Machine;
import io.ringledger.benchmarks.measuring.Outcome;
import io.ringledger.benchmarks.measuring.Results;
import io.ringledger.benchmarks.measuring.Settings;
import io.ringledger.benchmarks.measuring.Turns;
import io.ringledger.benchmarks.platform.Appends;
import io.ringledger.benchmarks.platform.Appends.Story;
import java.util.List;

/** Guard: appends a second while a follower chains and signs them, over the same without one. Both encrypted. */
public final class Sealing implements Benchmark {
    @Override
    public void run(Settings settings, Results results) throws Exception {
        if (settings.pinned()) {
            Machine.pinThisProcess(Machine.SERVER);
        }
        try (Appends sealed = Appends.sealed(settings.freshDirectory("sealed"), Story.BEGINNING);
                Appends unsealed = Appends.encrypted(settings.freshDirectory("unsealed"), Story.BEGINNING)) {
            Turns turns = Turns.of(settings, sealed::perSecond, unsealed::perSecond);
            results.add(new Outcome(
                    "guard",
                    "appends/s sealed by the follower / not sealed, 64 clients, one `CallInitiated` each",
                    ".90",
                    turns.ratio(),
                    List.of(
                            "sealed " + turns.first().text("%,.0f") + "/s",
                            "not sealed " + turns.second().text("%,.0f") + "/s"),
                    "synced",
                    List.of("not sealed yet at the end: " + sealed.unsealed() + " events")));
        }
    }
}
