package io.ringledger.gateway.live;

import io.ringledger.api.calls.CallChange;
import org.jspecify.annotations.Nullable;

/** A change on its way to sockets: its frame is written once, and only if a socket wants it. */
final class LiveChange {
    private final CallChange change;
    private final CallFrames frames;
    private byte @Nullable [] frame;

    LiveChange(CallChange change, CallFrames frames) {
        this.change = change;
        this.frames = frames;
    }

    CallChange change() {
        return change;
    }

    /** Called by the thread of the feed only. */
    byte[] frame() {
        byte[] written = frame;
        if (written == null) {
            written = frames.of(change);
            frame = written;
        }
        return written;
    }
}
