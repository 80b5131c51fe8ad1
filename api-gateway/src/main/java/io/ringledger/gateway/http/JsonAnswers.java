package io.ringledger.gateway.http;

import io.ringledger.gateway.dialect.Dialect;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Mono;

/** Writes a body once, as JSON of known length. */
final class JsonAnswers {

    private JsonAnswers() {}

    static Mono<Void> write(ServerHttpResponse response, Dialect dialect, Object body) {
        byte[] json = dialect.mapper().writeValueAsBytes(body);
        HttpHeaders headers = response.getHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        headers.setContentLength(json.length);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(json)));
    }
}
