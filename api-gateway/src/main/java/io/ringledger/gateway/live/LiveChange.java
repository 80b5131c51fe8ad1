package io.ringledger.gateway.live;

import io.ringledger.api.calls.CallChange;
import java.util.HashMap;
import java.util.Map;

/** A change on its way to sockets: its frame is written once in each dialect, and only if a socket wants it. */
final class LiveChange {
    private final CallChange change;
    private final Map<CallFrames, byte[]> written = new HashMap<>();

    LiveChange(CallChange change) {
        this.change = change;
    }

    CallChange change() {
        return change;
    }

    /** Called by the thread of the feed only. */
    byte[] frame(CallFrames frames) {
        return written.computeIfAbsent(frames, dialect -> dialect.of(change));
    }
}
