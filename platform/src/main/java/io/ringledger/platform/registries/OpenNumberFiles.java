package io.ringledger.platform.registries;

import io.ringledger.platform.registries.NumberFiles.Name;
import io.ringledger.vocabulary.RegistryId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files that this process looks numbers up in. Each is brought here and read once as a whole before it is believed: what is
 * not the same any more to the last bit is no list. Whoever asks meanwhile waits a little, and is told then that it cannot be
 * read, as is everybody for a while after that failed.
 */
public final class OpenNumberFiles implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OpenNumberFiles.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(5);
    private static final int MOST = 1_000;
    /** A whole registry takes a while: others need not wait for it. */
    private static final int AT_ONCE = 4;

    private final NumberFiles files;
    private final Clock clock;
    private final Map<Name, Opening> open = new ConcurrentHashMap<>();
    private final ExecutorService opener = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().daemon().name("number-files-", 0).factory());

    public OpenNumberFiles(NumberFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    private record Opening(CompletableFuture<NumberFile> file, Instant since) {}

    /**
     * A version's entries, empty where they cannot be read now.
     *
     * @param contents hash that names them, {@code null} where they never were kept
     */
    public Optional<NumberFile> find(RegistryId registryId, @Nullable String contents) {
        if (contents == null) {
            return Optional.empty();
        }
        Name name = new Name(registryId, contents);
        Opening opening = open.get(name);
        if (opening == null || isToBeTriedAgain(opening)) {
            opening = begin(name, opening);
        }
        return await(opening.file());
    }

    private boolean isToBeTriedAgain(Opening opening) {
        return opening.file().isCompletedExceptionally()
                && !clock.instant().isBefore(opening.since().plus(TRY_AGAIN));
    }

    private Opening begin(Name name, @Nullable Opening failed) {
        if (open.size() >= MOST) {
            open.clear();
        }
        if (failed != null) {
            open.remove(name, failed);
        }
        return open.computeIfAbsent(
                name, fresh -> new Opening(CompletableFuture.supplyAsync(() -> read(fresh), opener), clock.instant()));
    }

    private NumberFile read(Name name) {
        try {
            Path file = files.find(name).orElseThrow(() -> new IOException("it is not kept"));
            if (!Contents.of(file).equals(name.contents())) {
                throw new IOException("it is not what was kept");
            }
            return NumberFile.open(file);
        } catch (IOException | RuntimeException e) {
            LOG.warn("No number can be looked up in {} of {}: {}", name.contents(), name.registryId(), e.toString());
            throw new CompletionException(e);
        }
    }

    private static Optional<NumberFile> await(CompletableFuture<NumberFile> file) {
        try {
            return Optional.of(file.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException | CancellationException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        opener.shutdownNow();
    }
}
