package io.ringledger.outside;

import io.ringledger.outside.Http.Answer;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Heavy traffic of three kinds of write: calls initiated, calls ended, and the carrier's webhooks. */
final class Traffic {
    private static final int WARM_UP = 5;

    private final Http http;
    private final Acknowledged acknowledged;
    private final long seed;
    private final AtomicBoolean going = new AtomicBoolean(true);

    Traffic(String url, Acknowledged acknowledged, long seed) {
        this.http = new Http(url).login();
        this.acknowledged = acknowledged;
        this.seed = seed;
    }

    /** Runs the clients for so long, then does what ends it (kills the platform), then lets them notice. */
    void run(int clients, long millis, Runnable end) {
        warmUp();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int client = 0; client < clients; client++) {
                Random random = new Random(seed + client);
                threads.execute(() -> client(random));
            }
            TimeUnit.MILLISECONDS.sleep(millis);
            end.run();
            going.set(false);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The first requests of a process load classes for longer than some rounds last. */
    private void warmUp() {
        Random random = new Random(~seed);
        for (int i = 0; i < WARM_UP; i++) {
            var _ = outbound(random);
            var _ = inbound(random);
        }
    }

    private void client(Random random) {
        while (going.get()) {
            boolean alive = random.nextInt(10) < 6 ? outbound(random) : inbound(random);
            if (!alive) {
                return;
            }
        }
    }

    private boolean outbound(Random random) {
        String marker = Long.toHexString(random.nextLong());
        String number = "+1212555%04d".formatted(random.nextInt(10_000));
        Answer answer =
                http.post("/api/v1/calls/initiate", Map.of("to_number", number, "metadata", Map.of("marker", marker)));
        if (answer.ok()) {
            String id = answer.body().path("call").path("id").asString();
            acknowledged.initiated(id, marker);
            if (random.nextInt(10) == 0
                    && http.post("/api/v1/calls/" + id + "/end", Map.of()).ok()) {
                acknowledged.ended(id);
            }
        }
        return answer.status() != 0;
    }

    private boolean inbound(Random random) {
        String sid = "CA%016x%016x".formatted(random.nextLong(), random.nextLong());
        Answer answer = http.webhook(
                "/webhooks/twilio/voice",
                Map.of("CallSid", sid, "From", "+13105550100", "To", "+15005550006", "CallStatus", "ringing"));
        if (answer.ok()) {
            acknowledged.received(sid);
            Answer report = http.webhook(
                    "/webhooks/twilio/call-status",
                    Map.of(
                            "CallSid", sid,
                            "CallStatus", "completed",
                            "SequenceNumber", "3",
                            "Timestamp", "Sun, 22 Nov 2026 10:00:00 +0000",
                            "CallDuration", "7"));
            if (report.ok()) {
                acknowledged.completed(sid);
            }
        }
        return answer.status() != 0;
    }
}
