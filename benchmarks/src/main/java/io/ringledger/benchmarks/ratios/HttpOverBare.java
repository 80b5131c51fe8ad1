package io.ringledger.benchmarks.ratios;

import io.ringledger.benchmarks.load.CallTraffic;
import io.ringledger.benchmarks.load.ClosedLoop;
import io.ringledger.benchmarks.load.Tally;
import io.ringledger.benchmarks.measuring.Benchmark;
import io.ringledger.benchmarks.measuring.Machine;
import io.ringledger.benchmarks.measuring.Outcome;
import io.ringledger.benchmarks.measuring.Results;
import io.ringledger.benchmarks.measuring.Settings;
import io.ringledger.benchmarks.measuring.Turns;
import io.ringledger.benchmarks.platform.BareCommands;
import io.ringledger.benchmarks.platform.InProcess;
import io.ringledger.benchmarks.platform.PlatformAlone;
import io.ringledger.outside.PlatformProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * P1: acknowledged commands a second through HTTP, over the same commands on a bare command gateway; 64 clients each.
 * Measured twice: with everything that follows an event (read models, live feed, dialing at the simulated carrier), which
 * the bare side does not have; and with the way of the command alone.
 */
public final class HttpOverBare implements Benchmark {
    private static final int CLIENTS = 64;
    private static final String TARGET = ".35 / .50 / .70";

    @Override
    public void run(Settings settings, Results results) throws Exception {
        Path data = settings.freshDirectory("p1-http");
        PlatformProcess.Launch launch = PlatformProcess.onDirectory(data).main(PlatformAlone.class);
        try (Server server = Server.start(launch, settings);
                InProcess platform = InProcess.start(settings.freshDirectory("p1-bare"))
                        .withoutAutomations()
                        .withoutProjections()) {
            BareCommands bare = new BareCommands(platform);
            results.add(compare("as shipped", server, bare, settings));
            PlatformAlone.stopFollowers(data);
            results.add(compare("without read models and automations", server, bare, settings));
        }
    }

    private static Outcome compare(String how, Server server, BareCommands bare, Settings settings) throws Exception {
        List<String> notes = new ArrayList<>();
        CallTraffic traffic = new CallTraffic();
        Turns turns = Turns.of(
                settings, time -> http(server, traffic, time, notes), time -> bareAlone(server, bare, time, settings));
        return new Outcome(
                "P1",
                "acknowledged commands/s over HTTP / bare command gateway, " + how,
                TARGET,
                turns.ratio(),
                List.of(
                        "HTTP " + turns.first().text("%,.0f") + "/s",
                        "bare " + turns.second().text("%,.0f") + "/s"),
                "synced",
                notes.subList(notes.size() - 1, notes.size()));
    }

    private static double http(Server server, CallTraffic traffic, Duration time, List<String> notes) throws Exception {
        var used = Machine.using(() -> new ClosedLoop(server.port(), CLIENTS).run(time, client -> {
            CallTraffic.Script script = traffic.script();
            return () -> server.surface().request(script.next());
        }));
        Tally tally = used.result();
        notes.add("client used %.0f %% of its core, %,.0f requests/s, p99 initiate %.0f ms, webhook %.0f ms %s"
                .formatted(
                        100 * used.cores(),
                        tally.requestsPerSecond(),
                        tally.millis("initiate", 99),
                        tally.millis("webhook", 99),
                        tally.troubles()));
        return tally.commandsPerSecond();
    }

    /** The server has a backlog of calls to dial; it stands still meanwhile. */
    private static double bareAlone(Server server, BareCommands bare, Duration time, Settings settings)
            throws Exception {
        long pid = server.process().pid();
        Machine.pause(pid);
        try {
            return bare(bare, time, settings);
        } finally {
            Machine.resume(pid);
        }
    }

    /** The load costs next to nothing here, so both sides have the server's core. */
    private static double bare(BareCommands bare, Duration time, Settings settings) throws Exception {
        if (!settings.pinned()) {
            return bare.perSecond(CLIENTS, time, new CallTraffic());
        }
        Machine.pinThisProcess(Machine.SERVER);
        try {
            return bare.perSecond(CLIENTS, time, new CallTraffic());
        } finally {
            Machine.pinThisProcess(Machine.CLIENT);
        }
    }
}
