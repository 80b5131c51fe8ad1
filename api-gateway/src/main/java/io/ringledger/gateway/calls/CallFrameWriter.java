package io.ringledger.gateway.calls;

import io.ringledger.api.calls.CallChange;
import io.ringledger.gateway.dialect.Dialects;
import io.ringledger.gateway.dialect.Document;
import io.ringledger.gateway.live.CallFrames;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Frames of {@code /ws/calls}: what both documents expect in one. Source: manager document, section 2, and conflict A5. */
@Component
@Qualifier("manager")
final class CallFrameWriter implements CallFrames {
    private static final String CHANNEL = "calls";

    private final JsonMapper mapper;
    private final Clock clock;

    CallFrameWriter(Dialects dialects, Clock clock) {
        this.mapper = dialects.of(Document.MANAGER).mapper();
        this.clock = clock;
    }

    @Override
    public byte[] of(CallChange change) {
        return frame(FrameContent.of(change));
    }

    @Override
    public byte[] notice(Notice notice) {
        return frame(FrameContent.of(notice));
    }

    private byte[] frame(FrameContent content) {
        return mapper.writeValueAsBytes(new Frame(
                content.name(),
                content.data(),
                content.name(),
                CHANNEL,
                clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    private record Frame(String event, Object data, String type, String channel, Instant timestamp) {}
}
