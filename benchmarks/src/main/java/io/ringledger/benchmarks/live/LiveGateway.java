package io.ringledger.benchmarks.live;

import io.ringledger.api.calls.CallChange;
import io.ringledger.api.calls.CallChanges;
import io.ringledger.api.calls.CallQuery.WatchCalls;
import io.ringledger.api.calls.InteractionView;
import io.ringledger.benchmarks.platform.InProcess;
import io.ringledger.outside.Http;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.InteractionId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.Speaker;
import io.ringledger.vocabulary.TenantId;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.springframework.core.env.Environment;

/**
 * The platform, into whose live feed changes are put as projections put them: facts, one at a time, for the tenant that
 * listens; one in four is of another tenant, and nobody here may see it.
 */
final class LiveGateway implements Sender {
    private static final TenantId LISTENS = new TenantId("default");
    private static final TenantId OTHER = new TenantId("other");
    private static final int EVERY = 4;

    private final InProcess platform;
    private final QueryUpdateEmitter emitter;
    private final String token;
    private final int port;

    LiveGateway(Path data) throws InterruptedException {
        // the bare side has the JDK's selectors, too
        System.setProperty("reactor.netty.native", "false");
        platform = InProcess.start(data);
        emitter = platform.bean(QueryUpdateEmitter.class);
        port = Integer.parseInt(platform.bean(Environment.class).getRequiredProperty("local.server.port"));
        Http http = new Http("http://127.0.0.1:" + port);
        InProcess.await("the start", () -> http.get("/health").status() == 200);
        token = http.login("admin@ringledger.local", "inside-Password-1").token();
    }

    URI uri() {
        return URI.create("ws://127.0.0.1:" + port + "/ws/calls?token=" + token);
    }

    @Override
    public void send(long number) {
        put(LISTENS, number);
        if (number % EVERY == 0) {
            put(OTHER, number);
        }
    }

    private void put(TenantId tenant, long number) {
        var change = new CallChange.InteractionAdded(said(number));
        emitter.emit(WatchCalls.class, everybody -> true, new CallChanges(tenant, List.of(change)));
    }

    /** The moment of sending is in it. */
    private static InteractionView said(long number) {
        Instant now = Instant.now();
        return new InteractionView(
                InteractionId.of(number + 1),
                CallId.of(number % 100 + 1),
                Speaker.CUSTOMER,
                new PersonalText("I have been waiting for an answer since last week; t=" + System.nanoTime() + ";"),
                .95,
                "en-US",
                now,
                now,
                null);
    }

    @Override
    public void close() {
        platform.close();
    }
}
