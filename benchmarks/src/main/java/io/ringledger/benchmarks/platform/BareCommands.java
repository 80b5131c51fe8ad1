package io.ringledger.benchmarks.platform;

import io.ringledger.api.calls.CallCommand.InitiateCall;
import io.ringledger.api.calls.CallCommand.ReceiveCall;
import io.ringledger.api.calls.CallCommand.RecordCarrierReport;
import io.ringledger.api.calls.CarrierLegCommand.BindCarrierLeg;
import io.ringledger.api.calls.CarrierLegCommand.TakeCarrierReport;
import io.ringledger.api.calls.LegOwner;
import io.ringledger.benchmarks.load.CallTraffic;
import io.ringledger.benchmarks.load.Surface;
import io.ringledger.platform.ids.IdGenerator;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.personal.Pseudonyms;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.CarrierReport;
import io.ringledger.vocabulary.CarrierStatus;
import io.ringledger.vocabulary.PhoneNumber;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;

/** The commands behind the requests of {@link CallTraffic}, sent straight to Axon's gateway, in the same proportions. */
public final class BareCommands {
    private static final PhoneNumber LINE = new PhoneNumber("+15005550006");
    private static final Cause CAUSE =
            new Cause(LogWriter.TENANT, "user_1", "POST /api/v1/calls/initiate", "benchmark");

    private final CommandGateway commands;
    private final Pseudonyms pseudonyms;
    private final Clock clock = Clock.systemUTC();
    private final IdGenerator ids = new IdGenerator(clock, IdGenerator.Kind.GATEWAY, 30);

    public BareCommands(InProcess platform) {
        this.commands = platform.bean(CommandGateway.class);
        this.pseudonyms = platform.bean(Pseudonyms.class);
    }

    /** Acknowledged commands per second of so many clients. */
    public double perSecond(int clients, Duration time, CallTraffic traffic) {
        LongAdder acknowledged = new LongAdder();
        long start = System.nanoTime();
        long end = start + time.toNanos();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int client = 0; client < clients; client++) {
                CallTraffic.Script script = traffic.script();
                threads.execute(() -> {
                    while (System.nanoTime() < end) {
                        acknowledged.add(send(script.next()));
                    }
                });
            }
        }
        return acknowledged.sum() / ((System.nanoTime() - start) / 1e9);
    }

    private int send(CallTraffic.Step step) {
        PhoneNumber customer = new PhoneNumber(Surface.customer(step.number()));
        return switch (step) {
            case CallTraffic.Initiate initiate -> initiate(customer, initiate.number());
            case CallTraffic.Voice voice -> receive(new CallSid(voice.callSid()), customer);
            case CallTraffic.Completed completed -> report(new CallSid(completed.callSid()));
        };
    }

    private int initiate(PhoneNumber customer, long number) {
        var attributes = new Attributes(Map.of("marker", String.valueOf(number)));
        send(new InitiateCall(
                ids.nextCallId(),
                pseudonyms.holderOf(LogWriter.TENANT, customer),
                customer,
                LINE,
                null,
                null,
                null,
                attributes,
                clock.instant()));
        return 1;
    }

    private int receive(CallSid sid, PhoneNumber customer) {
        CallId call = (CallId) Objects.requireNonNull(
                send(new BindCarrierLeg(pseudonyms.legOf(sid), sid, LogWriter.TENANT, ids.nextCallId(), true)));
        send(new ReceiveCall(
                call, pseudonyms.holderOf(LogWriter.TENANT, customer), customer, LINE, sid, clock.instant()));
        return 2;
    }

    private int report(CallSid sid) {
        Instant now = clock.instant();
        var report = new CarrierReport(sid, CarrierStatus.COMPLETED, 3, now, Duration.ofSeconds(7), null, now);
        LegOwner owner = (LegOwner) Objects.requireNonNull(send(new TakeCarrierReport(pseudonyms.legOf(sid), report)));
        send(new RecordCarrierReport(owner.callId(), null, report));
        return 2;
    }

    private @Nullable Object send(Object command) {
        return commands.sendAndWait(new GenericCommandMessage<>(command, CAUSE.toMetaData()));
    }
}
