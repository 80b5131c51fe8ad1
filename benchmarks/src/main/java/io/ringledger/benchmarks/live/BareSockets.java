package io.ringledger.benchmarks.live;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolHandler;
import io.netty.handler.flush.FlushConsolidationHandler;
import io.netty.util.ReferenceCountUtil;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes one frame, encoded once and for all, to every socket: the least that there is to do. Each thread writes to its own
 * sockets, and what comes while it writes goes out with it, as on our side.
 */
final class BareSockets implements Sender {
    private static final int FRAMES_TOGETHER = 64;

    private final EventLoopGroup threads;
    private final Map<EventLoop, Set<Channel>> byThread = new ConcurrentHashMap<>();
    private final Channel server;
    private final ByteBuf frame;

    /** @param threads as many as the other side has */
    BareSockets(byte[] frame, int threads) throws InterruptedException {
        this.frame = Unpooled.directBuffer(frame.length).writeBytes(frame).asReadOnly();
        this.threads = new MultiThreadIoEventLoopGroup(threads, NioIoHandler.newFactory());
        this.server = new ServerBootstrap()
                .group(this.threads)
                .channel(NioServerSocketChannel.class)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childHandler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel channel) {
                        channel.pipeline()
                                .addLast(new FlushConsolidationHandler(FRAMES_TOGETHER, true))
                                .addLast(new HttpServerCodec(), new HttpObjectAggregator(65_536))
                                .addLast(new WebSocketServerProtocolHandler("/ws/calls"))
                                .addLast(new Joining());
                    }
                })
                .bind("127.0.0.1", 0)
                .sync()
                .channel();
    }

    URI uri() {
        return URI.create("ws://127.0.0.1:" + ((InetSocketAddress) server.localAddress()).getPort() + "/ws/calls");
    }

    @Override
    public void send(long number) {
        byThread.forEach((thread, channels) -> thread.execute(() -> {
            for (Channel socket : channels) {
                var _ = socket.writeAndFlush(new TextWebSocketFrame(frame.retainedDuplicate()), socket.voidPromise());
            }
        }));
    }

    @Override
    public void close() {
        var _ = server.close();
        var _ = threads.shutdownGracefully();
    }

    private final class Joining extends ChannelInboundHandlerAdapter {
        @Override
        public void userEventTriggered(ChannelHandlerContext context, Object event) {
            if (event instanceof WebSocketServerProtocolHandler.HandshakeComplete) {
                byThread.computeIfAbsent(context.channel().eventLoop(), first -> ConcurrentHashMap.newKeySet())
                        .add(context.channel());
            }
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            ReferenceCountUtil.release(message);
        }
    }
}
