package io.ringledger.gateway.requests;

import io.ringledger.gateway.GatewaySettings;
import java.util.List;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A request whose body has been read once, to know what it is, and can be read again.
 *
 * @param digest of method, path, query and body
 */
record ReadRequest(ServerWebExchange exchange, String digest) {

    /**
     * Reads a body of JSON into memory, and a form with files to where such forms are kept while a request runs. Of a form
     * the parts count and not what separates them, which is another each time it is sent.
     */
    static Mono<ReadRequest> of(ServerWebExchange exchange, GatewaySettings.Bodies longest) {
        MediaType type = exchange.getRequest().getHeaders().getContentType();
        return MediaType.MULTIPART_FORM_DATA.isCompatibleWith(type)
                ? form(exchange)
                : whole(exchange, (int) longest.json().toBytes());
    }

    private static Mono<ReadRequest> whole(ServerWebExchange exchange, int longest) {
        return DataBufferUtils.join(exchange.getRequest().getBody(), longest)
                .map(ReadRequest::bytes)
                .defaultIfEmpty(new byte[0])
                .map(body -> new ReadRequest(
                        exchange.mutate()
                                .request(new ReadBody(exchange.getRequest(), body))
                                .build(),
                        begun(exchange).add(body).hex()));
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    private static Mono<ReadRequest> form(ServerWebExchange exchange) {
        return exchange.getMultipartData()
                .flatMapMany(parts -> Flux.fromIterable(
                        parts.values().stream().flatMap(List::stream).toList()))
                .concatMap(part ->
                        part.content().reduce(new Digest().add(part.name()).add(fileName(part)), Digest::addPiece))
                .reduce(begun(exchange), (all, part) -> all.add(part.bytes()))
                .map(all -> new ReadRequest(exchange, all.hex()));
    }

    private static String fileName(Part part) {
        return part instanceof FilePart file ? file.filename() : "";
    }

    private static Digest begun(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        String query = request.getURI().getRawQuery();
        return new Digest()
                .add(request.getMethod().name())
                .add(request.getURI().getRawPath())
                .add(query == null ? "" : query);
    }

    private static final class ReadBody extends ServerHttpRequestDecorator {
        private final byte[] body;

        private ReadBody(ServerHttpRequest read, byte[] body) {
            super(read);
            this.body = body;
        }

        @Override
        public Flux<DataBuffer> getBody() {
            return body.length == 0
                    ? Flux.empty()
                    : Flux.defer(() -> Flux.just(DefaultDataBufferFactory.sharedInstance.wrap(body)));
        }
    }
}
