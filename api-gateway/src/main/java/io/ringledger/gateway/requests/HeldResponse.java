package io.ringledger.gateway.requests;

import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.RequestAnswer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import reactor.core.publisher.Mono;

/**
 * An answer that is held back until it is kept. What no answer of an operation is like, a file, is passed on as it comes; it
 * cannot be given again.
 */
final class HeldResponse extends ServerHttpResponseDecorator {
    /** What is longer is not kept: the request is done again, and finds what it has made. */
    private static final int LONGEST_KEPT = 64 * 1024;

    private static final List<String> KEPT_HEADERS = List.of(HttpHeaders.ETAG, HttpHeaders.LOCATION);

    private volatile byte @Nullable [] body;

    HeldResponse(ServerHttpResponse response) {
        super(response);
    }

    @Override
    public Mono<Void> writeWith(Publisher<? extends DataBuffer> content) {
        return MediaType.APPLICATION_JSON.equals(getHeaders().getContentType())
                ? DataBufferUtils.join(content).doOnNext(this::hold).then()
                : super.writeWith(content);
    }

    private void hold(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        body = bytes;
    }

    @Override
    public Mono<Void> setComplete() {
        body = new byte[0];
        return Mono.empty();
    }

    @Override
    public boolean isCommitted() {
        return body != null || super.isCommitted();
    }

    /** What can be given again. */
    Optional<RequestAnswer> answer() {
        byte[] held = body;
        return held == null || held.length > LONGEST_KEPT
                ? Optional.empty()
                : Optional.of(new RequestAnswer(
                        status().value(), headers(), new PersonalText(new String(held, StandardCharsets.UTF_8))));
    }

    HttpStatusCode status() {
        return Objects.requireNonNullElse(getStatusCode(), HttpStatus.OK);
    }

    private Map<String, String> headers() {
        Map<String, String> kept = new HashMap<>();
        for (String name : KEPT_HEADERS) {
            String value = getHeaders().getFirst(name);
            if (value != null) {
                kept.put(name, value);
            }
        }
        return kept;
    }

    /** Lets the answer go; nothing is left to be done where it was passed on. */
    Mono<Void> send() {
        byte[] held = body;
        if (held == null) {
            return Mono.empty();
        }
        return held.length == 0
                ? getDelegate().setComplete()
                : getDelegate().writeWith(Mono.just(bufferFactory().wrap(held)));
    }
}
