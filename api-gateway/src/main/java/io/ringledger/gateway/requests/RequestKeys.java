package io.ringledger.gateway.requests;

import io.ringledger.api.rejections.Rejected;
import io.ringledger.api.requests.RequestClaim;
import io.ringledger.api.requests.RequestKeyCommand.ClaimRequest;
import io.ringledger.api.requests.RequestKeyCommand.KeepAnswer;
import io.ringledger.api.requests.RequestKeyCommand.ReleaseRequest;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.security.Caller;
import io.ringledger.platform.ids.IdGenerator;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.messages.Claim;
import io.ringledger.platform.personal.AnswerKeys;
import io.ringledger.platform.personal.Pseudonyms;
import io.ringledger.vocabulary.RequestAnswer;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Claims requests under keys, and keeps what was answered to them. */
@Component
final class RequestKeys {
    private static final Logger LOG = LoggerFactory.getLogger(RequestKeys.class);

    private final Messages messages;
    private final Pseudonyms pseudonyms;
    private final AnswerKeys answers;
    private final IdGenerator ids;
    private final Clock clock;

    RequestKeys(
            Messages messages,
            Pseudonyms pseudonyms,
            AnswerKeys answers,
            @Qualifier("gatewayIds") IdGenerator ids,
            Clock clock) {
        this.messages = messages;
        this.pseudonyms = pseudonyms;
        this.answers = answers;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Claims a request, or finds out what was answered to it.
     *
     * @param digest of all that makes the request what it is
     */
    Mono<Claimed> claim(Caller caller, IdempotencyKey key, String digest, Cause cause) {
        return offEventLoop(() -> new ClaimRequest(
                        pseudonyms.requestKeyOf(caller.tenantId(), caller.userId(), key.value()),
                        pseudonyms.printOf(caller.tenantId(), digest),
                        ids.reserve(Claim.NUMBERS),
                        now()))
                .flatMap(command -> messages.send(command, RequestClaim.class, cause)
                        .map(claim -> new Claimed(command.keyId(), claim)));
    }

    /** Keeps an answer. Where that fails the answer is right all the same: the request can be done again under its ids. */
    Mono<Void> keep(Claimed claimed, RequestAnswer answer, Cause cause) {
        return offEventLoop(() -> new KeepAnswer(
                        claimed.keyId(),
                        claimed.is().firstNumber(),
                        answers.subject(Objects.requireNonNull(cause.tenantId()), clock.instant()),
                        answer,
                        now()))
                .flatMap(command -> messages.send(command, cause))
                .onErrorResume(failure -> notKept(claimed, failure));
    }

    /** Lets whoever asks next do it. */
    Mono<Void> release(Claimed claimed, Cause cause) {
        return messages.send(new ReleaseRequest(claimed.keyId(), claimed.is().firstNumber(), now()), cause)
                .onErrorResume(failure -> notKept(claimed, failure));
    }

    private static Mono<Void> notKept(Claimed claimed, Throwable failure) {
        LOG.warn(
                "what became of {} is not recorded: {}",
                claimed.keyId(),
                failure instanceof Rejected refused
                        ? refused.rejection().code()
                        : failure.getClass().getName());
        return Mono.empty();
    }

    /** Keys of a tenant, and of a day, are read or made in a store the first time. */
    private static <T> Mono<T> offEventLoop(Callable<T> work) {
        return Mono.fromCallable(work).subscribeOn(Schedulers.boundedElastic());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
