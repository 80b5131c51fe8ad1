package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The counterpart of {@link KillTest}: run against a store that acknowledges early, it must find losses. */
class LossIsNoticedTest {
    private static final int MOST_ROUNDS = 5;
    private static final int CLIENTS = 8;
    private static final int WRITES = 16;
    private static final long SEED = 20261125L;

    @TempDir
    Path data;

    @Test
    void aStoreThatAcknowledgesEarlyLosesAcknowledgedWrites() {
        Random random = new Random(SEED);
        Acknowledged acknowledged = new Acknowledged();
        int port = PlatformProcess.freePort();
        // makes the administrator, who would be lost, too
        proper().start(port).stop();
        for (int round = 0; round < MOST_ROUNDS && acknowledged.lost().isEmpty(); round++) {
            try (PlatformProcess platform = early().start(port)) {
                new Traffic(platform.url(), acknowledged, random.nextLong())
                        .run(CLIENTS, 0, () -> killWhileAcknowledging(platform, acknowledged));
            }
            try (PlatformProcess platform = proper().start(port)) {
                acknowledged.verify(new Http(platform.url()).login());
            }
        }
        assertThat(acknowledged.count()).isPositive();
        assertThat(acknowledged.lost()).isNotEmpty();
    }

    /** Right after an acknowledgement, so that on a slow machine, too, there is one that is not written yet. */
    private static void killWhileAcknowledging(PlatformProcess platform, Acknowledged acknowledged) {
        long enough = acknowledged.count() + WRITES;
        Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(1))
                .atMost(Duration.ofSeconds(30))
                .until(() -> acknowledged.count() >= enough);
        platform.kill();
    }

    private PlatformProcess.Launch proper() {
        return PlatformProcess.onDirectory(data);
    }

    private PlatformProcess.Launch early() {
        return proper().main(EarlyAcknowledgingPlatform.class);
    }
}
