package io.ringledger.gateway.http;

import io.ringledger.api.rejections.Rejected;
import io.ringledger.api.rejections.RejectionCode;
import java.time.Duration;
import java.util.function.Predicate;
import reactor.core.publisher.Mono;

/** Lets whoever wrote something read it again: a read model follows what was written a moment later. */
public final class ReadModel {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(25);
    private static final Duration FOLLOWS = Duration.ofSeconds(1);

    private ReadModel() {}

    /**
     * What a query answers once the read model shows what was written, or what it answers when the time is over. For
     * writes that may be repeated: it fails where the query does.
     *
     * @param query   asked again and again; a refusal counts as not yet
     * @param isShown whether an answer shows what was written
     */
    public static <T> Mono<T> follow(Mono<T> query, Predicate<T> isShown) {
        return follow(query, isShown, FOLLOWS);
    }

    /** The same for what takes longer to come about than to be read. */
    public static <T> Mono<T> follow(Mono<T> query, Predicate<T> isShown, Duration atMost) {
        return shown(query, isShown).timeout(atMost, query);
    }

    /** Completes once the read model shows what was written, or when the time is over. What is written stays so: never fails. */
    public static <T> Mono<Void> await(Mono<T> query, Predicate<T> isShown) {
        return shown(query, isShown)
                .timeout(FOLLOWS, Mono.empty())
                .onErrorResume(notToBeRead -> Mono.empty())
                .then();
    }

    /**
     * Completes once the read model does not find what was deleted, or when the time is over. Never fails.
     *
     * @param find     asked again and again
     * @param notFound how it is refused then
     */
    public static Mono<Void> awaitGone(Mono<?> find, RejectionCode notFound) {
        Mono<Boolean> gone =
                find.map(there -> false).onErrorResume(error -> Rejected.is(error, notFound), no -> Mono.just(true));
        return await(gone, isGone -> isGone);
    }

    private static <T> Mono<T> shown(Mono<T> query, Predicate<T> isShown) {
        return query.onErrorResume(Rejected.class, notYet -> Mono.empty())
                .filter(isShown)
                .repeatWhenEmpty(again -> again.delayElements(LOOK_AGAIN));
    }
}
