package io.ringledger.gateway.sockets;

import io.ringledger.api.sockets.SocketCount;
import io.ringledger.api.sockets.SocketQuery.CountSockets;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.live.LiveSockets;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.TenantId;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Counts the sockets of a tenant over all gateways. One that does not answer in time is not counted. */
@Component
class SocketCensus {
    private static final Duration WITHIN = Duration.ofSeconds(1);

    private final LiveSockets sockets;
    private final Messages messages;

    SocketCensus(LiveSockets sockets, Messages messages) {
        this.sockets = sockets;
        this.messages = messages;
    }

    Mono<SocketStats> count(TenantId tenant, Cause cause) {
        return messages.queryAll(new CountSockets(), SocketCount.class, WITHIN, cause)
                .map(counts -> SocketStats.of(tenant, counts));
    }

    @QueryHandler
    SocketCount here(CountSockets query, MetaData asked) {
        TenantId tenant = Objects.requireNonNull(Cause.of(asked).tenantId());
        List<SocketCount.OfUser> users = sockets.countByUser(tenant).entrySet().stream()
                .map(user -> new SocketCount.OfUser(user.getKey(), user.getValue()))
                .toList();
        return new SocketCount(users);
    }
}
