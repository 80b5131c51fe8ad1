package io.ringledger.gateway.http;

import io.ringledger.gateway.dialect.Dialect;
import io.ringledger.gateway.dialect.Dialects;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.http.ReactiveHttpInputMessage;
import org.springframework.http.codec.HttpMessageReader;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON body of an operation with the mapper of the controller's dialect. */
final class DialectBodyReader implements HttpMessageReader<Object> {
    private static final String OURS = "io.ringledger.gateway.";
    private static final List<MediaType> JSON = List.of(MediaType.APPLICATION_JSON);

    private final Dialects dialects;
    private final int maxBytes;
    private final int maxLongBytes;

    /**
     * @param maxBytes longest body; a longer one is refused with 413 once that much has come
     * @param maxLongBytes the same for a {@link LongBody}
     */
    DialectBodyReader(Dialects dialects, int maxBytes, int maxLongBytes) {
        this.dialects = dialects;
        this.maxBytes = maxBytes;
        this.maxLongBytes = maxLongBytes;
    }

    @Override
    public List<MediaType> getReadableMediaTypes() {
        return JSON;
    }

    @Override
    public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
        return (mediaType == null || MediaType.APPLICATION_JSON.equalsTypeAndSubtype(mediaType))
                && type.toClass().getName().startsWith(OURS);
    }

    @Override
    public Mono<Object> readMono(
            ResolvableType parameterType,
            ResolvableType bodyType,
            ServerHttpRequest request,
            ServerHttpResponse response,
            Map<String, Object> hints) {
        JsonMapper mapper = dialectOf(parameterType).mapper();
        boolean isLong = bodyType.toClass().isAnnotationPresent(LongBody.class);
        return DataBufferUtils.join(request.getBody(), isLong ? maxLongBytes : maxBytes)
                .map(buffer -> parse(mapper, buffer, bodyType.getType()));
    }

    @Override
    public Mono<Object> readMono(ResolvableType type, ReactiveHttpInputMessage message, Map<String, Object> hints) {
        return Mono.error(() -> new IllegalStateException("bodies are read for the parameter of a controller"));
    }

    @Override
    public Flux<Object> read(ResolvableType type, ReactiveHttpInputMessage message, Map<String, Object> hints) {
        return readMono(type, message, hints).flux();
    }

    private static Object parse(JsonMapper mapper, DataBuffer buffer, Type type) {
        byte[] json = new byte[buffer.readableByteCount()];
        buffer.read(json);
        DataBufferUtils.release(buffer);
        if (!JsonText.isClean(json)) {
            throw InvalidInput.of("body", "not readable as JSON");
        }
        try {
            Object body = mapper.readValue(json, mapper.constructType(type));
            if (body == null) {
                throw InvalidInput.of("body", "null");
            }
            return body;
        } catch (JacksonException malformed) {
            throw InvalidInput.of(malformed);
        }
    }

    /** A body may come as a {@code Mono}: only the type of the parameter itself knows its controller. */
    private Dialect dialectOf(ResolvableType parameterType) {
        Class<?> controller = ((MethodParameter) parameterType.getSource()).getContainingClass();
        return dialects.ofController(controller).orElseThrow();
    }
}
