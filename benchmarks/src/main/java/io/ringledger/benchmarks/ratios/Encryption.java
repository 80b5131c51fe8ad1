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

/** Guard: appends a second of events whose personal components are encrypted, over the same events in plain form. */
public final class Encryption implements Benchmark {
    @Override
    public void run(Settings settings, Results results) throws Exception {
        if (settings.pinned()) {
            Machine.pinThisProcess(Machine.SERVER);
        }
        try (Appends encrypted = Appends.encrypted(settings.freshDirectory("encrypted"), Story.BEGINNING);
                Appends plain = Appends.plain(settings.freshDirectory("plain"), Story.BEGINNING)) {
            Turns turns = Turns.of(settings, encrypted::perSecond, plain::perSecond);
            results.add(new Outcome(
                    "guard",
                    "appends/s encrypted / plain, 64 clients, one `CallInitiated` each (no hash chain yet)",
                    ".90",
                    turns.ratio(),
                    List.of(
                            "encrypted " + turns.first().text("%,.0f") + "/s",
                            "plain " + turns.second().text("%,.0f") + "/s"),
                    "synced",
                    List.of("customers known before: no new keys")));
        }
    }
}
