package io.ringledger.benchmarks.ratios;

import io.ringledger.api.calls.CallCommand;
import io.ringledger.api.calls.CallCommand.EndCall;
import io.ringledger.api.calls.CallCommand.RecordHangUpRefused;
import io.ringledger.benchmarks.measuring.Benchmark;
import io.ringledger.benchmarks.measuring.Machine;
import io.ringledger.benchmarks.measuring.Outcome;
import io.ringledger.benchmarks.measuring.Results;
import io.ringledger.benchmarks.measuring.Settings;
import io.ringledger.benchmarks.measuring.Turns;
import io.ringledger.benchmarks.platform.InProcess;
import io.ringledger.benchmarks.platform.LogWriter;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.CallId;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;

/**
 * P9: 99th percentile of a command to a call with 10,000 events, over one to a call with 10. A hang-up that is asked for
 * and refused by turns, one event each, at a fixed rate on a bare command gateway.
 */
public final class LongStream implements Benchmark {
    private static final int LONG_CALLS = 16;
    private static final int LONG = 10_000;
    private static final int SHORT = 10;
    private static final int COMMANDS_PER_SHORT_CALL = 2;
    private static final double PER_SECOND = 200;
    private static final int SPARE = 2;
    private static final double PERCENTILE = 99;
    private static final Duration SNAPSHOT = Duration.ofSeconds(3);

    private final Clock clock = Clock.systemUTC();
    private long nextLong;
    private long nextShort;

    @Override
    public void run(Settings settings, Results results) throws Exception {
        if (settings.pinned()) {
            Machine.pinThisProcess(Machine.SERVER);
        }
        int commands = (int) (PER_SECOND * SPARE * (settings.warmup() + settings.rounds() * settings.seconds()));
        Path data = settings.freshDirectory("p9");
        List<CallId> longCalls;
        List<CallId> shortCalls;
        try (LogWriter log = new LogWriter(data)) {
            longCalls = log.lastingCalls(LONG_CALLS, LONG);
            shortCalls = log.lastingCalls(commands / COMMANDS_PER_SHORT_CALL, SHORT);
            log.finish();
        }
        try (InProcess platform = InProcess.start(data).withoutAutomations().withoutProjections()) {
            CommandGateway gateway = platform.bean(CommandGateway.class);
            double whole = wholeStream(gateway, longCalls.getFirst());
            snapshot(gateway, longCalls);
            Turns turns = Turns.of(
                    settings,
                    time -> p99(time, toLong(gateway, longCalls)),
                    time -> p99(time, toShort(gateway, shortCalls)));
            results.add(new Outcome(
                    "P9",
                    "p99 command to a call with 10,000 events / with 10",
                    "5 / 1.5 / 1.1",
                    turns.ratio(),
                    List.of(
                            "10,000 events " + turns.first().text("%.2f") + " ms",
                            "10 events " + turns.second().text("%.2f") + " ms"),
                    "synced",
                    List.of(
                            "%.0f commands/s".formatted(PER_SECOND),
                            "the first command to 10,000 events without a snapshot took %.0f ms".formatted(whole))));
        }
    }

    private double wholeStream(CommandGateway gateway, CallId call) {
        long start = System.nanoTime();
        send(gateway, new EndCall(call, null, null, clock.instant()));
        return (System.nanoTime() - start) / 1e6;
    }

    /** A stream that grew by commands has had its snapshots on the way; these get theirs by the first. */
    private void snapshot(CommandGateway gateway, List<CallId> calls) throws InterruptedException {
        for (CallId call : calls) {
            send(gateway, new EndCall(call, null, null, clock.instant()));
            send(gateway, new RecordHangUpRefused(call, null, clock.instant()));
        }
        TimeUnit.MILLISECONDS.sleep(SNAPSHOT.toMillis());
    }

    /** Goes round the calls; each is asked to end in one round and goes on in the next. */
    private Runnable toLong(CommandGateway gateway, List<CallId> calls) {
        return () -> {
            long turn = nextLong++;
            send(gateway, step(calls.get((int) (turn % calls.size())), turn / calls.size()));
        };
    }

    /** Every call is asked to end and goes on, and is left alone then. */
    private Runnable toShort(CommandGateway gateway, List<CallId> calls) {
        return () -> {
            long turn = nextShort++;
            send(gateway, step(calls.get((int) (turn / COMMANDS_PER_SHORT_CALL % calls.size())), turn));
        };
    }

    private CallCommand step(CallId call, long turn) {
        return turn % 2 == 0
                ? new EndCall(call, null, null, clock.instant())
                : new RecordHangUpRefused(call, null, clock.instant());
    }

    private static void send(CommandGateway gateway, CallCommand command) {
        Cause cause = new Cause(LogWriter.TENANT, "user_1", "POST /api/v1/calls/{id}/end", "benchmark");
        gateway.sendAndWait(new GenericCommandMessage<>(command, cause.toMetaData()));
    }

    /** Milliseconds, from when each command was due. */
    private static double p99(Duration time, Runnable command) {
        Histogram micros = new Histogram(3);
        long interval = (long) (1e9 / PER_SECOND);
        long start = System.nanoTime();
        for (long due = start; due - start < time.toNanos(); due += interval) {
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            command.run();
            micros.recordValue((System.nanoTime() - due) / 1_000);
        }
        return micros.getValueAtPercentile(PERCENTILE) / 1e3;
    }
}
