package io.ringledger.gateway.live;

/** How a socket speaks: what it writes, and how it understands its client. */
record SocketDialect(CallFrames frames, ClientWords clients) {}
