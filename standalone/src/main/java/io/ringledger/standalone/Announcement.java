package io.ringledger.standalone;

import io.ringledger.gateway.identity.FirstAdministrator;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Says where to go once everything is served, in one line. */
@Component
class Announcement {
    private static final Logger LOG = LoggerFactory.getLogger(Announcement.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(20);

    private final Health health;
    private final FirstAdministrator administrator;
    private final ApplicationContext context;
    private final boolean exitWhenReady;

    Announcement(
            Health health,
            FirstAdministrator administrator,
            ApplicationContext context,
            @Value("${ringledger.exit-when-ready:false}") boolean exitWhenReady) {
        this.health = health;
        this.administrator = administrator;
        this.context = context;
        this.exitWhenReady = exitWhenReady;
    }

    @EventListener
    void serverIsUp(WebServerInitializedEvent event) {
        int port = event.getWebServer().getPort();
        Flux.interval(LOOK_EVERY)
                .filter(ignored -> administrator.isSettled() && health.report().allServed())
                .next()
                .subscribe(ignored -> ready(port));
    }

    private void ready(int port) {
        LOG.info(
                "Ringledger is ready: http://localhost:{}/swagger-ui.html (API), http://localhost:{}/health",
                port,
                port);
        context.publishEvent(new Ready());
        if (exitWhenReady) {
            // for the training run of the class cache
            Thread.ofPlatform().start(() -> System.exit(SpringApplication.exit(context)));
        }
    }
}
