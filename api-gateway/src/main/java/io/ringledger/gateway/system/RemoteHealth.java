package io.ringledger.gateway.system;

import io.ringledger.api.calls.CallQuery.FindDefaultLine;
import io.ringledger.api.identity.IdentityQuery.FindFirstTenant;
import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.platform.audit.sealing.KeptMismatch;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.messages.MessageSender;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.TenantId;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * How the other two services are, where they run elsewhere: each is asked a question that only it can answer, once a
 * second. A refusal is an answer, too; silence is not.
 */
public final class RemoteHealth implements PlatformHealth, SmartLifecycle {
    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final Cause CAUSE = new Cause(null, "system", "health", "health");

    private final MessageSender messages;
    private final KeptMismatch mismatch;
    private volatile Report report = Report.STARTING;
    private volatile @Nullable Disposable asking;

    /** @param mismatch which the process that seals the log keeps where it finds one */
    public RemoteHealth(MessageSender messages, KeptMismatch mismatch) {
        this.messages = messages;
        this.mismatch = mismatch;
    }

    @Override
    public Report report() {
        return report;
    }

    @Override
    public void start() {
        asking = Flux.interval(EVERY)
                .onBackpressureDrop()
                .concatMap(ignored -> look(), 1)
                .subscribe(seen -> report = seen);
    }

    private Mono<Report> look() {
        CompletableFuture<Boolean> queries = answers(messages.query(new FindFirstTenant(), TenantId.class, CAUSE));
        CompletableFuture<Boolean> commands = answers(messages.query(new FindDefaultLine(), PhoneNumber.class, CAUSE));
        return Mono.zip(Mono.fromFuture(commands), Mono.fromFuture(queries), isProved())
                .map(seen -> new Report(seen.getT1(), seen.getT2(), seen.getT1(), seen.getT3()));
    }

    /** As it was known last, where the records cannot be read. */
    private Mono<Boolean> isProved() {
        return Mono.fromCallable(() -> !mismatch.isThere())
                .subscribeOn(Schedulers.boundedElastic())
                .onErrorReturn(report.proved());
    }

    private static CompletableFuture<Boolean> answers(CompletableFuture<?> answer) {
        return answer.handle((value, failure) -> failure == null || isRefusal(failure));
    }

    private static boolean isRefusal(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        return cause instanceof Rejected rejected
                && !rejected.rejection().code().equals(PlatformRejection.SERVICE_UNAVAILABLE.name())
                && !rejected.rejection().code().equals(PlatformRejection.INTERNAL_ERROR.name());
    }

    @Override
    public void stop() {
        Disposable running = asking;
        if (running != null) {
            running.dispose();
            asking = null;
        }
    }

    @Override
    public boolean isRunning() {
        return asking != null;
    }
}
