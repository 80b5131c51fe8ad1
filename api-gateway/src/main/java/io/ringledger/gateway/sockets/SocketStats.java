package io.ringledger.gateway.sockets;

import io.ringledger.api.sockets.SocketCount;
import io.ringledger.vocabulary.TenantId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Who is connected, over all gateways. Others' companies are nobody's business, so there is one: the caller's.
 *
 * @param activeUsers who has one socket or more, wherever they are
 */
record SocketStats(long totalConnections, long activeUsers, Map<String, Long> connectionsByTenant) {

    static SocketStats of(TenantId tenant, List<SocketCount> gateways) {
        List<SocketCount.OfUser> users = gateways.stream()
                .map(SocketCount::users)
                .flatMap(Collection::stream)
                .toList();
        long total = users.stream().mapToLong(SocketCount.OfUser::sockets).sum();
        long distinct =
                users.stream().map(SocketCount.OfUser::userId).distinct().count();
        return new SocketStats(total, distinct, Map.of(tenant.value(), total));
    }
}
