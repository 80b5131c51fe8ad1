package io.ringledger.query.projection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tries the parked streams of one version again, each by itself: soon at first, then ever more rarely. So what a restart
 * of some other service cures needs nobody, and what no retry cures costs next to nothing. When a stream is due is not
 * stored: every start tries anew, because it may bring the cure.
 */
final class ParkedRetries {
    private static final Logger LOG = LoggerFactory.getLogger(ParkedRetries.class);
    private static final int AT_ONCE = 100;

    private final ParkedStreams parked;
    private final StreamInvoker<?> invoker;
    private final StreamReader reader;
    private final ProjectionSettings settings;
    private final Clock clock;
    private final Map<String, Turn> turns = new HashMap<>();

    ParkedRetries(
            ParkedStreams parked,
            StreamInvoker<?> invoker,
            StreamReader reader,
            ProjectionSettings settings,
            Clock clock) {
        this.parked = parked;
        this.invoker = invoker;
        this.reader = reader;
        this.settings = settings;
        this.clock = clock;
    }

    /** When a stream is tried next, and how long to wait if that fails. */
    private record Turn(Instant due, Duration then) {}

    /** Tries every stream at once, due or not. */
    synchronized void retryAll() {
        parked.streams().forEach(stream -> invoker.resume(stream, reader));
    }

    /** Tries what is due, within bounds. */
    synchronized void retryDue() {
        List<String> standing = parked.streams();
        turns.keySet().retainAll(standing);
        Instant now = clock.instant();
        standing.stream().filter(stream -> isDue(stream, now)).limit(AT_ONCE).forEach(stream -> {
            postpone(stream, now);
            retry(stream);
        });
    }

    private boolean isDue(String stream, Instant now) {
        Turn first = new Turn(now.plus(settings.retryFirst()), settings.retryFirst());
        return !turns.computeIfAbsent(stream, ignored -> first).due().isAfter(now);
    }

    private void postpone(String stream, Instant now) {
        Duration wait = Optional.ofNullable(turns.get(stream)).map(Turn::then).orElse(settings.retryFirst());
        Duration longer = wait.multipliedBy(2);
        Duration next = longer.compareTo(settings.retryAtMost()) > 0 ? settings.retryAtMost() : longer;
        turns.put(stream, new Turn(now.plus(next), next));
    }

    /** One stream that cannot even be read is no reason to leave the others alone. */
    private void retry(String stream) {
        try {
            invoker.resume(stream, reader);
        } catch (RuntimeException failure) {
            LOG.warn("parked stream {} could not be tried again: {}", stream, failure.toString());
        }
    }
}
