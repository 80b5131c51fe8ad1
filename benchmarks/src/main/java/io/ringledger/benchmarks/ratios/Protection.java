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
import java.util.Locale;

/** Guard: appends a second of events that are encrypted, chained and signed, over the same events in plain form. */
public final class Protection implements Benchmark {
    @Override
    public void run(Settings settings, Results results) throws Exception {
        if (settings.pinned()) {
            Machine.pinThisProcess(Machine.SERVER);
        }
        measure(Story.WHOLE, "the eight events of a call", settings, results);
        measure(Story.BEGINNING, "`CallInitiated` only, encrypted more than most", settings, results);
    }

    private static void measure(Story story, String what, Settings settings, Results results) throws Exception {
        String directory = story.name().toLowerCase(Locale.ROOT);
        try (Appends sealed = Appends.sealed(settings.freshDirectory(directory + "-sealed"), story);
                Appends plain = Appends.plain(settings.freshDirectory(directory + "-plain"), story)) {
            Turns turns = Turns.of(settings, sealed::perSecond, plain::perSecond);
            results.add(new Outcome(
                    "guard",
                    "appends/s encrypted and sealed / plain, 64 clients, " + what,
                    ".90",
                    turns.ratio(),
                    List.of(
                            "encrypted and sealed " + turns.first().text("%,.0f") + "/s",
                            "plain " + turns.second().text("%,.0f") + "/s"),
                    "synced",
                    List.of("not sealed yet at the end: " + sealed.unsealed() + " events")));
        }
    }
}
