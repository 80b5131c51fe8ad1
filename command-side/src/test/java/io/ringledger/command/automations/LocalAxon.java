package io.ringledger.command.automations;

import io.ringledger.platform.axon.Serializers;
import io.ringledger.platform.messages.AxonMessageSender;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.messages.CauseProvider;
import io.ringledger.platform.messages.MessageSender;
import io.ringledger.platform.messages.RejectionInterceptor;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

/** What of Axon outlives a node: aggregates, events, and how far each group of automations has come; on the test's thread. */
public final class LocalAxon implements AutoCloseable {
    private final InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine();
    private final Map<String, TrackingToken> tokens = new HashMap<>();
    private final Cause cause;
    private final Configuration axon;
    private final AxonMessageSender messages;

    /**
     * @param cause of what the test itself sends
     * @param addTo adds the aggregates, and who answers queries
     */
    public LocalAxon(Cause cause, UnaryOperator<Configurer> addTo) {
        this.cause = cause;
        this.axon = addTo.apply(DefaultConfigurer.defaultConfiguration(false)
                        .configureSerializer(c -> Serializers.messages())
                        .configureEmbeddedEventStore(c -> engine)
                        .configureCorrelationDataProviders(c -> List.of(new CauseProvider())))
                .buildConfiguration();
        axon.start();
        var _ = axon.commandBus().registerHandlerInterceptor(new RejectionInterceptor());
        this.messages = new AxonMessageSender(
                axon.commandGateway(), axon.queryGateway(), axon.queryBus(), Duration.ofSeconds(5), 64);
    }

    public MessageSender messages() {
        return messages;
    }

    public EventStore events() {
        return axon.eventStore();
    }

    public void send(Object command) {
        messages.send(command, cause).join();
    }

    /** Hands over the events that there are, and those that come of them. */
    public void handleAll(AnnotationEventHandlerAdapter automation, Fuse fuse) {
        boolean more = true;
        while (more) {
            more = handleNext("all", automation, fuse);
        }
    }

    /** Hands over the first event that this group has not passed yet; {@code false} where there is none. */
    public boolean handleNext(String group, AnnotationEventHandlerAdapter automation, Fuse fuse) {
        try (var after = engine.readEvents(tokens.get(group), false)) {
            var next = after.findFirst();
            if (next.isEmpty()) {
                return false;
            }
            var _ = automation.handle(next.get());
            var _ = fuse.step(() -> tokens.put(group, next.get().trackingToken()));
            return true;
        } catch (Exception e) {
            throw new AssertionError("a handler failed", e);
        }
    }

    /** Everything that has happened, in order. */
    public Stream<? extends EventMessage<?>> log() {
        return engine.readEvents(null, false);
    }

    /** The payloads of this type, in order. */
    public <T> List<T> log(Class<T> type) {
        return log().map(EventMessage::getPayload)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    @Override
    public void close() {
        messages.close();
        axon.shutdown();
    }
}
