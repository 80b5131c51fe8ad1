package io.ringledger.api.sockets;

/** What can be asked of every gateway. */
public sealed interface SocketQuery {
    /** Who of the asking tenant has sockets open at this gateway. Each answers with a {@link SocketCount}. */
    record CountSockets() implements SocketQuery {}
}
