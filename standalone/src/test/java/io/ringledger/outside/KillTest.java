package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was acknowledged survives {@code kill -9}, exactly once. A few rounds in every build; the long run is
 * {@code -Dringledger.kill.rounds=100}.
 */
class KillTest {
    private static final Logger LOG = LoggerFactory.getLogger(KillTest.class);
    private static final int ROUNDS = Integer.getInteger("ringledger.kill.rounds", 1);
    private static final int CLIENTS = Integer.getInteger("ringledger.kill.clients", 32);
    private static final long SEED = Long.getLong("ringledger.kill.seed", 20261122L);

    /** Traffic before the last 0.2 to 3 s of a round: a process that has just started answers few requests. */
    private static final int WARM_MILLIS = Integer.getInteger("ringledger.kill.warm", 0);

    /** Reading every call takes longer than a round. */
    private static final int VERIFY_EVERY = 20;

    /** Where a long run keeps everything, to be looked at afterwards. */
    private static final @Nullable String KEEP = System.getProperty("ringledger.kill.directory");

    private final Path data;

    KillTest(@TempDir Path temporary) {
        data = KEEP == null ? temporary : Path.of(KEEP);
    }

    @Test
    void nothingAcknowledgedIsLostOrDoubled() {
        Random random = new Random(SEED);
        Acknowledged acknowledged = new Acknowledged();
        int port = PlatformProcess.freePort();
        for (int round = 0; round < ROUNDS; round++) {
            try (PlatformProcess platform = launch().start(port)) {
                if (round % VERIFY_EVERY == 0) {
                    acknowledged.verify(new Http(platform.url()).login());
                }
                new Traffic(platform.url(), acknowledged, random.nextLong())
                        .run(CLIENTS, WARM_MILLIS + 200 + random.nextInt(2_800), platform::kill);
            }
            LOG.info("round {}: {} acknowledged so far", round + 1, acknowledged.count());
        }
        try (PlatformProcess platform = launch().start(port)) {
            Http http = new Http(platform.url()).login();
            acknowledged.verify(http);
            acknowledged.verifyEnds(http);
        }
        acknowledged.report();
        assertThat(acknowledged.count()).isGreaterThan(ROUNDS * 20L);
        assertThat(acknowledged.lost()).isEmpty();
        assertThat(acknowledged.doubled()).isEmpty();
        VerifiedLog log = VerifiedLog.in(data);
        LOG.info("the log says: {}", log.text());
        assertThat(log.exitCode()).as(log.text()).isZero();
    }

    private PlatformProcess.Launch launch() {
        return PlatformProcess.onDirectory(data)
                .property("ringledger.simulator.time-scale", 1)
                // the simulator forgets its calls with every kill: what it does not know has ended soon counts as ended
                .property("ringledger.dialing.send-within", "3s")
                .property("ringledger.dialing.longest-request", "2s")
                .property("ringledger.dialing.clock-skew", "1s")
                .property("ringledger.dialing.settle-after", "3s")
                .property("ringledger.dialing.unknown-after", "8s")
                .property("ringledger.dialing.silence", "5s");
    }
}
