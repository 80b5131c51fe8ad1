package io.ringledger.gateway.live.transport;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import org.springframework.web.reactive.socket.WebSocketMessage;

/**
 * Hands frames to the connection as fast as it takes them, and no faster: what a slow client does not take stays in its
 * bounded {@link Outbox} and never piles up in the connection. Everything but {@link #wake()} runs on the connection's own
 * thread.
 */
public final class FrameWriter implements Publisher<WebSocketMessage>, Subscription {
    private final Channel channel;
    private final Outbox outbox;
    private final Function<byte[], WebSocketMessage> encoder;
    private final AtomicBoolean awake = new AtomicBoolean();
    private @Nullable Subscriber<? super WebSocketMessage> subscriber;
    private long demand;
    private volatile long lastProgress = System.nanoTime();

    public FrameWriter(Channel channel, Outbox outbox, Function<byte[], WebSocketMessage> encoder) {
        this.channel = channel;
        this.outbox = outbox;
        this.encoder = encoder;
    }

    @Override
    public void subscribe(Subscriber<? super WebSocketMessage> connection) {
        channel.eventLoop().execute(() -> {
            subscriber = connection;
            channel.pipeline().addLast(new WritabilityListener());
            connection.onSubscribe(this);
        });
    }

    /** Says that there may be something to write. */
    public void wake() {
        if (awake.compareAndSet(false, true)) {
            channel.eventLoop().execute(() -> {
                awake.set(false);
                drain();
            });
        }
    }

    /** Nanoseconds for which the client has taken nothing of what waits; 0 where nothing waits. */
    public long stalledFor() {
        return outbox.isEmpty() ? 0 : System.nanoTime() - lastProgress;
    }

    @Override
    public void request(long frames) {
        channel.eventLoop().execute(() -> {
            demand = Math.addExact(Math.min(demand, Integer.MAX_VALUE), Math.min(frames, Integer.MAX_VALUE));
            drain();
        });
    }

    @Override
    public void cancel() {
        channel.eventLoop().execute(() -> {
            subscriber = null;
            outbox.clear();
        });
    }

    private void drain() {
        while (subscriber != null && demand > 0 && channel.isWritable()) {
            Optional<byte[]> frame = outbox.take();
            if (frame.isEmpty()) {
                lastProgress = System.nanoTime();
                return;
            }
            demand--;
            lastProgress = System.nanoTime();
            subscriber.onNext(encoder.apply(frame.get()));
        }
    }

    private final class WritabilityListener extends ChannelInboundHandlerAdapter {
        @Override
        public void channelWritabilityChanged(ChannelHandlerContext context) {
            drain();
            context.fireChannelWritabilityChanged();
        }
    }
}
