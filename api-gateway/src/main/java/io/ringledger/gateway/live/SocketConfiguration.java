package io.ringledger.gateway.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.handler.SimpleUrlHandlerMapping;
import org.springframework.web.reactive.socket.server.WebSocketService;
import org.springframework.web.reactive.socket.server.support.HandshakeWebSocketService;
import org.springframework.web.reactive.socket.server.upgrade.ReactorNettyRequestUpgradeStrategy;
import reactor.netty.http.server.WebsocketServerSpec;

/** Where sockets are served, and how large a frame of a client may be. */
@Configuration(proxyBeanMethods = false)
class SocketConfiguration {
    private static final int LONGEST_FRAME = 16 * 1024;

    @Bean
    WebSocketService webSocketService() {
        return new HandshakeWebSocketService(new ReactorNettyRequestUpgradeStrategy(
                () -> WebsocketServerSpec.builder().maxFramePayloadLength(LONGEST_FRAME)));
    }

    @Bean
    HandlerMapping socketMapping(CallSockets calls, TenantSockets tenants) {
        return new SimpleUrlHandlerMapping(Map.of(CallSockets.PATH, calls, TenantSockets.PATH, tenants), 0);
    }

    @Bean
    MeterBinder openSockets(SocketSlots slots) {
        return registry -> Gauge.builder("ringledger.sockets.open", slots, SocketSlots::count)
                .description("WebSockets open now")
                .register(registry);
    }
}
