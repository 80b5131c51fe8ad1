package io.ringledger.command.registries;

import io.ringledger.platform.registries.NumberFiles;
import io.ringledger.platform.registries.NumberFiles.Kept;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes entries that no version needs: of versions that are old enough, and those that were put and never became one, as when
 * a process was killed in between. Decided by the streams of the lists alone.
 */
final class RegistrySweep {
    private static final Logger LOG = LoggerFactory.getLogger(RegistrySweep.class);
    /** Somebody may be about to register them. */
    private static final Duration JUST_PUT = Duration.ofDays(1);

    private final NumberFiles files;
    private final RegistryStreams streams;
    private final Clock clock;

    RegistrySweep(NumberFiles files, RegistryStreams streams, Clock clock) {
        this.files = files;
        this.streams = streams;
        this.clock = clock;
    }

    /** Never throws: what fails is tried again the next time. */
    void sweep() {
        try {
            for (Kept kept : files.all()) {
                sweep(kept, clock.instant());
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("Entries of outside lists are swept later: {}", e.toString());
        }
    }

    private void sweep(Kept kept, Instant now) throws IOException {
        boolean justPut = kept.putAt().plus(JUST_PUT).isAfter(now);
        if (!justPut
                && !streams.of(kept.name().registryId())
                        .needed(now)
                        .contains(kept.name().contents())) {
            files.delete(kept.name());
            LOG.info("Entries that no version needs are removed: {}", kept.name());
        }
    }
}
