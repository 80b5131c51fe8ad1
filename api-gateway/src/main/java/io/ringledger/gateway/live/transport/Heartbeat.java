package io.ringledger.gateway.live.transport;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Notices that a peer went away without a word: one that is silent is pinged, and one that does not answer is dead.
 * Whatever arrives is a sign of life, an answer to a ping among it.
 */
public final class Heartbeat extends ChannelInboundHandlerAdapter {
    private final Channel channel;
    private final long every;
    private final LongSupplier nanoTime;
    private volatile long heardAt;
    private long pingedAt;

    public Heartbeat(Channel channel, Duration every, LongSupplier nanoTime) {
        this.channel = channel;
        this.every = every.toNanos();
        this.nanoTime = nanoTime;
        this.heardAt = nanoTime.getAsLong();
        this.pingedAt = heardAt;
        channel.pipeline().addFirst(this);
    }

    /** Pings if there is need to; {@code false} once the peer is dead. Called by one thread at a time. */
    public boolean beat() {
        long now = nanoTime.getAsLong();
        long silence = now - heardAt;
        if (silence >= 2 * every) {
            return false;
        }
        if (silence >= every && now - pingedAt >= every) {
            pingedAt = now;
            var _ = channel.writeAndFlush(new PingWebSocketFrame());
        }
        return true;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        heardAt = nanoTime.getAsLong();
        context.fireChannelRead(message);
    }
}
