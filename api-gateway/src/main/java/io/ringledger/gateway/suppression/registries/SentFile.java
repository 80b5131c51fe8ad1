package io.ringledger.gateway.suppression.registries;

import java.util.Map;
import org.springframework.core.ResolvableType;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.PartEvent;
import org.springframework.http.codec.multipart.PartEventHttpMessageReader;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Flux;

/** The file of a request as it comes: the body itself, or the part {@code file} of a form. */
final class SentFile {
    private static final String PART = "file";
    private static final ResolvableType EVENT = ResolvableType.forClass(PartEvent.class);

    private SentFile() {}

    static Flux<DataBuffer> of(ServerHttpRequest request) {
        return MediaType.MULTIPART_FORM_DATA.isCompatibleWith(
                        request.getHeaders().getContentType())
                ? new PartEventHttpMessageReader()
                        .read(EVENT, request, Map.of())
                        .handle((event, sink) -> {
                            if (event.name().equals(PART)) {
                                sink.next(event.content());
                            } else {
                                DataBufferUtils.release(event.content());
                            }
                        })
                : request.getBody();
    }
}
