package io.ringledger.gateway.live;

import io.ringledger.api.calls.CallChange;
import io.ringledger.gateway.GatewaySettings;
import io.ringledger.gateway.live.transport.FrameWriter;
import io.ringledger.gateway.live.transport.Heartbeat;
import io.ringledger.gateway.live.transport.Outbox;
import io.ringledger.gateway.security.Caller;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.Permission;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.web.reactive.socket.CloseStatus;
import org.springframework.web.reactive.socket.WebSocketMessage;
import org.springframework.web.reactive.socket.WebSocketSession;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;

/** One open socket: what it listens to, what waits for it, and when it has to close. */
final class LiveSocket implements CallListener {
    private static final CloseStatus TOO_SLOW = new CloseStatus(1013, "too slow for the changes");
    private static final CloseStatus SILENT = new CloseStatus(1001, "no answer to a ping");
    private static final int MOST_TOPICS = 1000;
    private static final Duration GRACE = Duration.ofSeconds(2);
    private static final Duration LOOK_AFTER = Duration.ofSeconds(1);

    private final WebSocketSession session;
    private final Connection connection;
    private final CallHub hub;
    private final Caller caller;
    private final SocketDialect dialect;
    private final SocketAccess access;
    private final Outbox outbox;
    private final FrameWriter writer;
    private final Heartbeat heartbeat;
    private final Duration stalledAfter;
    private final Set<Topic> topics = ConcurrentHashMap.newKeySet();
    private final Set<Channel> heard = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean closing = new AtomicBoolean();

    LiveSocket(
            WebSocketSession session,
            Connection connection,
            CallHub hub,
            Caller caller,
            SocketDialect dialect,
            SocketAccess access,
            GatewaySettings.Live limits) {
        this.session = session;
        this.connection = connection;
        this.hub = hub;
        this.caller = caller;
        this.dialect = dialect;
        this.access = access;
        this.outbox = new Outbox(limits.queuedFrames(), limits.queuedBytes().toBytes());
        this.writer = new FrameWriter(connection.channel(), outbox, this::message);
        this.heartbeat = new Heartbeat(connection.channel(), limits.pingEvery(), System::nanoTime);
        this.stalledAfter = limits.stalledAfter();
        heard.addAll(EnumSet.allOf(Channel.class));
    }

    /** Whose it is, and of which tenant. */
    Caller caller() {
        return caller;
    }

    /** Runs until either side closes. */
    Mono<Void> run() {
        Mono<Void> care = Flux.interval(LOOK_AFTER).doOnNext(tick -> look()).then();
        return Mono.firstWithSignal(session.receive().doOnNext(this::receive).then(), session.send(writer), care)
                .doFinally(ended -> leave());
    }

    void subscribe(Topic topic) {
        if (topics.size() >= MOST_TOPICS) {
            tell(CallFrames.Notice.invalid("too many subscriptions"));
        } else if (topics.add(topic)) {
            hub.join(topic, this);
        }
    }

    void unsubscribe(Topic topic) {
        if (topics.remove(topic)) {
            hub.leave(topic, this);
        }
    }

    /** Stops listening to single calls. */
    void unsubscribeCalls() {
        topics.stream().filter(topic -> topic.callId() != null).forEach(this::unsubscribe);
    }

    void hear(Set<Channel> channels) {
        heard.addAll(channels);
    }

    void ignore(Set<Channel> channels) {
        heard.removeAll(channels);
    }

    @Override
    public void onChange(LiveChange change) {
        if (!heard.contains(Channel.of(change.change())) || !mayHear(change.change())) {
            return;
        }
        byte[] frame = change.frame(dialect.frames());
        wake(
                switch (change.change()) {
                    case CallChange.Updated _, CallChange.SentimentChanged _ ->
                        outbox.addState(State.of(change.change()), frame);
                    case CallChange.Started _,
                            CallChange.Ended _,
                            CallChange.InteractionAdded _,
                            CallChange.QaScoreUpdated _,
                            CallChange.OfEscalation _ -> outbox.addFact(frame);
                });
    }

    /** Who may see calls hears no more here than at their interactions. */
    private boolean mayHear(CallChange change) {
        return !(change instanceof CallChange.InteractionAdded) || caller.may(Permission.TRANSCRIPTS_READ);
    }

    /** What of a call it is of which only the newest counts. */
    private record State(Class<?> kind, CallId callId) {
        static State of(CallChange change) {
            return new State(change.getClass(), change.callId());
        }
    }

    /** Closes where the caller may not listen any more. */
    void checkAccess() {
        access.refusal(caller).ifPresent(this::close);
    }

    /** Says good-bye; a client that does not take even that is cut off. */
    void close(CloseStatus status) {
        if (closing.compareAndSet(false, true)) {
            leave();
            session.close(status).subscribe();
            Mono.delay(GRACE).subscribe(over -> connection.dispose());
        }
    }

    private void receive(WebSocketMessage message) {
        if (message.getType() == WebSocketMessage.Type.TEXT) {
            dialect.clients()
                    .parse(message.getPayloadAsText(), caller.tenantId())
                    .accept(this);
        } else if (message.getType() == WebSocketMessage.Type.BINARY) {
            tell(CallFrames.Notice.invalid("frames are JSON text"));
        }
    }

    void tell(CallFrames.Notice notice) {
        wake(outbox.addFact(dialect.frames().notice(notice)));
    }

    private void wake(boolean taken) {
        if (taken) {
            writer.wake();
        } else {
            close(TOO_SLOW);
        }
    }

    private void look() {
        checkAccess();
        if (!heartbeat.beat()) {
            close(SILENT);
        } else if (writer.stalledFor() > stalledAfter.toNanos()) {
            close(TOO_SLOW);
        }
    }

    private void leave() {
        topics.forEach(topic -> hub.leave(topic, this));
        topics.clear();
        outbox.clear();
    }

    private WebSocketMessage message(byte[] frame) {
        return new WebSocketMessage(
                WebSocketMessage.Type.TEXT, session.bufferFactory().wrap(frame));
    }
}
