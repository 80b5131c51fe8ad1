package io.ringledger.gateway.live;

import io.ringledger.api.calls.CallChange;
import io.ringledger.gateway.GatewaySettings;
import io.ringledger.gateway.security.Caller;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.Permission;
import java.time.Duration;
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
final class CallSocket implements CallListener {
    static final CloseStatus TOKEN_EXPIRED = new CloseStatus(4401, "the token has expired");
    private static final CloseStatus TOO_SLOW = new CloseStatus(1013, "too slow for the changes");
    private static final CloseStatus SILENT = new CloseStatus(1001, "no answer to a ping");
    private static final int MOST_TOPICS = 1000;
    private static final Duration GRACE = Duration.ofSeconds(2);
    private static final Duration LOOK_AFTER = Duration.ofSeconds(1);

    private final WebSocketSession session;
    private final Connection connection;
    private final CallHub hub;
    private final Caller caller;
    private final CallFrames frames;
    private final Outbox outbox;
    private final FrameWriter writer;
    private final Heartbeat heartbeat;
    private final Duration stalledAfter;
    private final Set<Topic> topics = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean closing = new AtomicBoolean();

    CallSocket(
            WebSocketSession session,
            Connection connection,
            CallHub hub,
            Caller caller,
            CallFrames frames,
            GatewaySettings.Live limits) {
        this.session = session;
        this.connection = connection;
        this.hub = hub;
        this.caller = caller;
        this.frames = frames;
        this.outbox = new Outbox(limits.queuedFrames(), limits.queuedBytes().toBytes());
        this.writer = new FrameWriter(connection.channel(), outbox, this::message);
        this.heartbeat = new Heartbeat(connection.channel(), limits.pingEvery(), System::nanoTime);
        this.stalledAfter = limits.stalledAfter();
    }

    /** Runs until either side closes. */
    Mono<Void> run(Duration untilExpiry) {
        Mono<Void> expiry =
                Mono.delay(untilExpiry).doOnNext(over -> close(TOKEN_EXPIRED)).then();
        Mono<Void> care = Flux.interval(LOOK_AFTER).doOnNext(tick -> look()).then();
        return Mono.firstWithSignal(
                        session.receive().doOnNext(this::receive).then(),
                        session.send(writer),
                        expiry.then(Mono.never()),
                        care)
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

    @Override
    public void onChange(LiveChange change) {
        if (change.change() instanceof CallChange.InteractionAdded && !caller.may(Permission.TRANSCRIPTS_READ)) {
            return; // who may see calls hears no more here than at their interactions
        }
        wake(
                switch (change.change()) {
                    case CallChange.Updated _, CallChange.SentimentChanged _ ->
                        outbox.addState(State.of(change.change()), change.frame());
                    case CallChange.Started _,
                            CallChange.Ended _,
                            CallChange.InteractionAdded _,
                            CallChange.QaScoreUpdated _,
                            CallChange.OfEscalation _ -> outbox.addFact(change.frame());
                });
    }

    /** What of a call it is of which only the newest counts. */
    private record State(Class<?> kind, CallId callId) {
        static State of(CallChange change) {
            return new State(change.getClass(), change.callId());
        }
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
            ClientFrame.parse(message.getPayloadAsText(), caller.tenantId()).accept(this);
        } else if (message.getType() == WebSocketMessage.Type.BINARY) {
            tell(CallFrames.Notice.invalid("frames are JSON text"));
        }
    }

    void tell(CallFrames.Notice notice) {
        wake(outbox.addFact(frames.notice(notice)));
    }

    private void wake(boolean taken) {
        if (taken) {
            writer.wake();
        } else {
            close(TOO_SLOW);
        }
    }

    private void look() {
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
