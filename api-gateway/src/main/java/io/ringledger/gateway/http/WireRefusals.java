package io.ringledger.gateway.http;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.ringledger.gateway.dialect.Dialect;
import io.ringledger.gateway.dialect.Dialects;

/**
 * Gives words to refusals of the server itself: a request line that is no URL, headers that are too long, a broken chunk.
 * They are answered before any filter runs, with a status and nothing else. One for each connection.
 */
final class WireRefusals extends ChannelDuplexHandler {
    private final Dialects dialects;
    private String path = "/";

    WireRefusals(Dialects dialects) {
        this.dialects = dialects;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request) {
            path = request.uri().split("[?#]", 2)[0];
        }
        context.fireChannelRead(message);
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (message instanceof FullHttpResponse response && isRefusalWithoutWords(response)) {
            response.release();
            var _ = context.write(inWords(response), promise);
        } else {
            var _ = context.write(message, promise);
        }
    }

    /** An answer to HEAD has a length and no body; a refusal of the server has neither. */
    private static boolean isRefusalWithoutWords(FullHttpResponse response) {
        String length = response.headers().get(HttpHeaderNames.CONTENT_LENGTH);
        return response.status().code() >= 400
                && !response.content().isReadable()
                && (length == null || length.equals("0"))
                && !response.headers().contains(HttpHeaderNames.CONTENT_TYPE);
    }

    private FullHttpResponse inWords(FullHttpResponse refusal) {
        Dialect dialect = dialects.ofPath(path);
        byte[] json = dialect.mapper()
                .writeValueAsBytes(
                        dialect.failure(Failures.ofStatus(refusal.status().code())));
        var answer =
                new DefaultFullHttpResponse(refusal.protocolVersion(), refusal.status(), Unpooled.wrappedBuffer(json));
        answer.headers()
                .set(refusal.headers())
                .set(HttpHeaderNames.CONTENT_TYPE, "application/json")
                .set(HttpHeaderNames.CONTENT_LENGTH, json.length)
                .set("X-Content-Type-Options", "nosniff");
        return answer;
    }
}
