package io.ringledger.gateway.http;

import io.ringledger.platform.messages.Cause;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * An answer that hardly ever changes, is the same for every tenant, and is needed by many requests. Once it is old it is
 * asked for again, and stays good for as long again where that is refused, fails or takes longer than a second: who
 * knows may just have started and not know yet.
 */
public final class Remembered<T> {
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Function<Cause, Mono<T>> ask;
    private final Duration freshFor;
    private volatile @Nullable Known<T> known;

    /**
     * @param ask asks whoever knows
     * @param freshFor how long an answer is given again without asking
     */
    public Remembered(Function<Cause, Mono<T>> ask, Duration freshFor) {
        this.ask = ask;
        this.freshFor = freshFor;
    }

    /** The answer; fails as the asking does where there never was one. */
    public Mono<T> get(Cause cause) {
        Known<T> last = known;
        if (last == null) {
            return ask(cause);
        }
        return last.isOlderThan(freshFor)
                ? ask(cause).timeout(PATIENCE).onErrorResume(unanswered -> Mono.just(keep(last.answer())))
                : Mono.just(last.answer());
    }

    private Mono<T> ask(Cause cause) {
        return ask.apply(cause).map(this::keep);
    }

    private T keep(T answer) {
        known = new Known<>(answer, System.nanoTime());
        return answer;
    }

    private record Known<T>(T answer, long since) {
        boolean isOlderThan(Duration age) {
            return System.nanoTime() - since >= age.toNanos();
        }
    }
}
