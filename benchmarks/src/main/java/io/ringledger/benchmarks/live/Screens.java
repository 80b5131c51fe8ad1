package io.ringledger.benchmarks.live;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketClientHandshakerFactory;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolHandler;
import io.netty.handler.codec.http.websocketx.WebSocketVersion;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Readers of frames, as cheap as a reader can be: they count, and may look at each frame. */
final class Screens implements AutoCloseable {
    private static final int LONGEST_FRAME = 1 << 20;
    private static final String SUBSCRIBE = "{\"event\":\"subscribe\",\"data\":{\"type\":\"all_calls\"}}";

    private final EventLoopGroup threads = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    private final List<Screen> screens = new CopyOnWriteArrayList<>();
    private final AtomicInteger open = new AtomicInteger();
    private final URI uri;
    private final Consumer<String> watcher;
    private final boolean watched;

    /** One of them. */
    static final class Screen {
        private final AtomicLong frames = new AtomicLong();
        private volatile @Nullable Channel channel;
        private volatile boolean closed;

        long frames() {
            return frames.get();
        }

        boolean isClosed() {
            return closed;
        }

        /** Reads no more, as a machine that has gone to sleep. */
        void stall() {
            Channel present = channel;
            if (present != null) {
                present.config().setAutoRead(false);
            }
        }

        void close() {
            Channel present = channel;
            if (present != null) {
                var _ = present.close();
            }
        }
    }

    /** @param watcher is shown every frame, on the thread that reads; one that is not asked for costs nothing */
    Screens(URI uri, @Nullable Consumer<String> watcher) {
        this.uri = uri;
        this.watcher = watcher == null ? frame -> {} : watcher;
        this.watched = watcher != null;
    }

    /** Opens so many more, and returns once all of them listen. */
    void open(int count) throws InterruptedException {
        int wanted = open.get() + count;
        for (int i = 0; i < count; i++) {
            connect(new Screen());
        }
        while (open.get() < wanted) {
            Thread.sleep(5);
        }
    }

    private void connect(Screen screen) throws InterruptedException {
        screens.add(screen);
        screen.channel = new Bootstrap()
                .group(threads)
                .channel(NioSocketChannel.class)
                .option(ChannelOption.TCP_NODELAY, true)
                .handler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel channel) {
                        channel.pipeline()
                                .addLast(new HttpClientCodec(), new HttpObjectAggregator(65_536))
                                .addLast(new WebSocketClientProtocolHandler(
                                        WebSocketClientHandshakerFactory.newHandshaker(
                                                uri,
                                                WebSocketVersion.V13,
                                                null,
                                                false,
                                                new DefaultHttpHeaders(),
                                                LONGEST_FRAME)))
                                .addLast(new Reader(screen));
                    }
                })
                .connect(uri.getHost(), uri.getPort())
                .sync()
                .channel();
    }

    List<Screen> all() {
        return List.copyOf(screens);
    }

    /** Frames that everybody has. */
    long frames() {
        return screens.stream().mapToLong(Screen::frames).sum();
    }

    /** Frames that the slowest of them has. */
    long fewest() {
        return screens.stream().mapToLong(Screen::frames).min().orElse(0);
    }

    long closed() {
        return screens.stream().filter(Screen::isClosed).count();
    }

    @Override
    public void close() {
        var _ = threads.shutdownGracefully();
    }

    private final class Reader extends SimpleChannelInboundHandler<TextWebSocketFrame> {
        private final Screen screen;

        private Reader(Screen screen) {
            this.screen = screen;
        }

        @Override
        public void userEventTriggered(ChannelHandlerContext context, Object event) {
            if (event == WebSocketClientProtocolHandler.ClientHandshakeStateEvent.HANDSHAKE_COMPLETE) {
                context.writeAndFlush(new TextWebSocketFrame(SUBSCRIBE)).addListener(sent -> open.incrementAndGet());
            }
        }

        @Override
        protected void channelRead0(ChannelHandlerContext context, TextWebSocketFrame frame) {
            screen.frames.incrementAndGet();
            if (watched) {
                watcher.accept(frame.text());
            }
        }

        @Override
        public void channelInactive(ChannelHandlerContext context) {
            screen.closed = true;
        }
    }
}
