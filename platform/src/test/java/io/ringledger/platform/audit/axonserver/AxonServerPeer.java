package io.ringledger.platform.audit.axonserver;

import io.axoniq.axonserver.grpc.control.ClientIdentification;
import io.axoniq.axonserver.grpc.control.PlatformInboundInstruction;
import io.axoniq.axonserver.grpc.control.PlatformInfo;
import io.axoniq.axonserver.grpc.control.PlatformOutboundInstruction;
import io.axoniq.axonserver.grpc.control.PlatformServiceGrpc;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventStoreGrpc;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import io.axoniq.axonserver.grpc.event.GetEventsRequest;
import io.axoniq.axonserver.grpc.event.GetLastTokenRequest;
import io.axoniq.axonserver.grpc.event.TrackingToken;
import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Speaks as much of Axon Server's protocol as a reader of raw events needs. */
final class AxonServerPeer implements AutoCloseable {
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final AtomicInteger streams = new AtomicInteger();
    private final Server server;

    AxonServerPeer() throws IOException {
        server = NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .addService(new Platform())
                .addService(new Store())
                .build()
                .start();
    }

    String address() {
        return "localhost:" + server.getPort();
    }

    void append(List<Event> more) {
        events.addAll(more);
    }

    /** Streams that were opened. */
    int streams() {
        return streams.get();
    }

    @Override
    public void close() {
        server.shutdownNow();
    }

    private static final class Platform extends PlatformServiceGrpc.PlatformServiceImplBase {
        @Override
        public void getPlatformServer(ClientIdentification client, StreamObserver<PlatformInfo> answer) {
            answer.onNext(PlatformInfo.newBuilder().setSameConnection(true).build());
            answer.onCompleted();
        }

        @Override
        public StreamObserver<PlatformInboundInstruction> openStream(
                StreamObserver<PlatformOutboundInstruction> answers) {
            return new Completing<>(answers);
        }
    }

    private final class Store extends EventStoreGrpc.EventStoreImplBase {
        @Override
        public void getLastToken(GetLastTokenRequest request, StreamObserver<TrackingToken> answer) {
            answer.onNext(TrackingToken.newBuilder().setToken(events.size() - 1).build());
            answer.onCompleted();
        }

        @Override
        public StreamObserver<GetEventsRequest> listEvents(StreamObserver<EventWithToken> answers) {
            streams.incrementAndGet();
            return new Stream(answers);
        }
    }

    /** Sends as many as it is permitted to; the first request says from where on. */
    private final class Stream extends Completing<GetEventsRequest> {
        private final StreamObserver<EventWithToken> answers;
        private long token = -1;

        Stream(StreamObserver<EventWithToken> answers) {
            super(answers);
            this.answers = answers;
        }

        @Override
        public void onNext(GetEventsRequest request) {
            if (token < 0) {
                token = request.getTrackingToken();
            }
            for (long permits = request.getNumberOfPermits(); permits > 0 && token < events.size(); permits--) {
                answers.onNext(EventWithToken.newBuilder()
                        .setToken(token)
                        .setEvent(events.get(Math.toIntExact(token)))
                        .build());
                token++;
            }
        }
    }

    /** Hears what it need not answer, and ends when the client does. */
    private static class Completing<T> implements StreamObserver<T> {
        private final StreamObserver<?> answers;

        Completing(StreamObserver<?> answers) {
            this.answers = answers;
        }

        @Override
        public void onNext(T value) {
            // nothing to say to that
        }

        @Override
        public void onError(Throwable failure) {
            // the client is gone
        }

        @Override
        public void onCompleted() {
            answers.onCompleted();
        }
    }
}
