package io.ringledger.gateway.sockets;

/**
 * Opens one socket, as {@code ?ticket=}.
 *
 * @param expiresIn seconds until it is good no more
 */
record SocketTicket(String ticket, long expiresIn) {

    /** Not the ticket: what is printed ends up in logs. */
    @Override
    public String toString() {
        return "SocketTicket[" + expiresIn + "]";
    }
}
