package io.ringledger.gateway.http;

import org.reactivestreams.Publisher;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A file to be saved.
 *
 * @param content in parts, at least one; what fails before the first is answered like any failure, what fails later
 *     breaks the connection off
 */
public record Download(String fileName, MediaType type, Publisher<byte[]> content) {
    /** Only what has something to show says that it is a file. */
    Mono<Void> write(ServerHttpResponse response) {
        return response.writeWith(Flux.from(content)
                .switchOnFirst((first, parts) -> {
                    if (first.hasValue()) {
                        response.getHeaders().setContentType(type);
                        response.getHeaders()
                                .setContentDisposition(ContentDisposition.attachment()
                                        .filename(fileName)
                                        .build());
                    }
                    return parts;
                })
                .map(part -> response.bufferFactory().wrap(part)));
    }
}
