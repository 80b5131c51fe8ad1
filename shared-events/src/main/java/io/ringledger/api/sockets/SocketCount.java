package io.ringledger.api.sockets;

import io.ringledger.vocabulary.UserId;
import java.util.List;

/**
 * Sockets of one tenant at one gateway.
 *
 * @param users who has any, each once
 */
public record SocketCount(List<OfUser> users) {
    public SocketCount {
        users = List.copyOf(users);
    }

    /**
     * How many a user has.
     *
     * @param sockets 1 or more
     */
    public record OfUser(UserId userId, long sockets) {}
}
