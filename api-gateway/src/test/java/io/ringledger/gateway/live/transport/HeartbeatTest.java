package io.ringledger.gateway.live.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class HeartbeatTest {
    private final EmbeddedChannel channel = new EmbeddedChannel();
    private final AtomicLong now = new AtomicLong();
    private final Heartbeat heartbeat = new Heartbeat(channel, Duration.ofSeconds(30), now::get);

    private boolean beatAfter(int seconds) {
        now.addAndGet(Duration.ofSeconds(seconds).toNanos());
        return heartbeat.beat();
    }

    @Test
    void pingsOnceWhoIsSilent() {
        assertThat(beatAfter(29)).isTrue();
        assertThat(channel.<Object>readOutbound()).isNull();
        assertThat(beatAfter(1)).isTrue();
        assertThat(channel.<Object>readOutbound()).isInstanceOf(PingWebSocketFrame.class);
        assertThat(beatAfter(1)).isTrue();
        assertThat(channel.<Object>readOutbound()).isNull();
    }

    @Test
    void whoStaysSilentIsDead() {
        beatAfter(30);
        assertThat(beatAfter(29)).isTrue();
        assertThat(beatAfter(1)).isFalse();
    }

    @Test
    void whateverComesIsASignOfLife() {
        for (int i = 0; i < 10; i++) {
            assertThat(beatAfter(31)).isTrue();
            channel.writeInbound("anything");
        }
        assertThat(channel.<Object>readInbound()).isEqualTo("anything");
    }
}
