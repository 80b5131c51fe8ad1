package io.ringledger.gateway.calls;

import io.ringledger.api.calls.CallChange;
import io.ringledger.gateway.dialect.Dialects;
import io.ringledger.gateway.dialect.Document;
import io.ringledger.gateway.live.CallFrames;
import io.ringledger.gateway.live.Channel;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Frames of {@code /api/v1/ws}. The multitenant document leaves their form open. */
@Component
@Qualifier("multitenant")
final class TenantFrameWriter implements CallFrames {
    private final JsonMapper mapper;
    private final Clock clock;

    TenantFrameWriter(Dialects dialects, Clock clock) {
        this.mapper = dialects.of(Document.MULTITENANT).mapper();
        this.clock = clock;
    }

    @Override
    public byte[] of(CallChange change) {
        return frame(FrameContent.of(change), Channel.of(change));
    }

    @Override
    public byte[] notice(Notice notice) {
        return frame(FrameContent.of(notice), null);
    }

    private byte[] frame(FrameContent content, @Nullable Channel channel) {
        return mapper.writeValueAsBytes(new Frame(
                content.name(), channel, content.data(), clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    /** @param channel absent in an answer to the client */
    private record Frame(String type, @Nullable Channel channel, Object data, Instant timestamp) {}
}
