package io.ringledger.command.suppression;

import static io.ringledger.command.suppression.GateFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.rejections.Rejected;
import io.ringledger.api.suppression.NumberGateCommand;
import io.ringledger.api.suppression.NumberGateCommand.AuthoriseDial;
import io.ringledger.api.suppression.NumberGateCommand.ClaimAuthorisedDial;
import io.ringledger.api.suppression.NumberGateCommand.SuppressNumber;
import io.ringledger.command.suppression.rules.CallingRules;
import io.ringledger.events.suppression.DialAuthorised;
import io.ringledger.events.suppression.DialClaimGranted;
import io.ringledger.events.suppression.NumberSuppressed;
import io.ringledger.platform.axon.Serializers;
import io.ringledger.platform.messages.AxonMessageSender;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.messages.CauseProvider;
import io.ringledger.platform.messages.RejectionInterceptor;
import io.ringledger.vocabulary.Asker;
import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.GateId;
import io.ringledger.vocabulary.SuppressionReason;
import io.ringledger.vocabulary.SuppressionSource;
import io.ringledger.vocabulary.TenantId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Nothing is dialled after its number was suppressed, whoever is faster: two nodes with buses and repositories of their own
 * work on the same streams, and all that keeps them apart is that a stream has one event of each number.
 */
class GateRaceTest {
    private static final Logger LOG = LoggerFactory.getLogger(GateRaceTest.class);
    private static final int NUMBERS = 150;
    private static final int DIALERS = 7;
    private static final int TRIES = 3;
    private static final Cause CAUSE = new Cause(new TenantId("acme"), "user_1", "test", "req-1");

    private final OnlyOnce engine = new OnlyOnce();
    private final List<Configuration> nodes = List.of(node(), node());
    private final List<AxonMessageSender> senders =
            nodes.stream().map(GateRaceTest::sender).toList();
    private final AtomicInteger attempts = new AtomicInteger();
    private final ExecutorService threads = Executors.newFixedThreadPool(DIALERS + 1);

    /** Refuses what a unique key refuses: the second event of a stream with the same sequence number. */
    private static final class OnlyOnce extends InMemoryEventStorageEngine {
        private final Set<String> taken = ConcurrentHashMap.newKeySet();
        private final AtomicInteger conflicts = new AtomicInteger();

        @Override
        public void appendEvents(List<? extends EventMessage<?>> events) {
            for (EventMessage<?> event : events) {
                DomainEventMessage<?> domain = (DomainEventMessage<?>) event;
                if (!taken.add(domain.getAggregateIdentifier() + "/" + domain.getSequenceNumber())) {
                    conflicts.incrementAndGet();
                    throw new ConcurrencyException("another node was faster");
                }
            }
            super.appendEvents(events);
        }
    }

    private Configuration node() {
        Configuration node = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(c -> Serializers.messages())
                .registerComponent(CallingRules.class, c -> RULES)
                .configureEmbeddedEventStore(c -> engine)
                .configureCorrelationDataProviders(c -> List.of(new CauseProvider()))
                .configureAggregate(NumberGateAggregate.class)
                .buildConfiguration();
        node.start();
        var _ = node.commandBus().registerHandlerInterceptor(new RejectionInterceptor());
        return node;
    }

    private static AxonMessageSender sender(Configuration node) {
        return new AxonMessageSender(
                node.commandGateway(), node.queryGateway(), node.queryBus(), Duration.ofSeconds(30), 64);
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
        senders.forEach(AxonMessageSender::close);
        nodes.forEach(Configuration::shutdown);
    }

    @Test
    void nothingIsClaimedAfterTheNumberIsSuppressed() throws Exception {
        Random random = new Random(20_261_128);
        for (int number = 0; number < NUMBERS; number++) {
            race(new GateId("gate_%032x".formatted(number)), random.nextLong());
        }
        int before = 0;
        int tooLate = 0;
        for (int number = 0; number < NUMBERS; number++) {
            Tally tally = tally(new GateId("gate_%032x".formatted(number)));
            before += tally.before();
            tooLate += tally.after();
        }
        LOG.info(
                "gate race: {} numbers, {} attempts, {} claims before the suppression, {} after it, {} conflicts",
                NUMBERS,
                attempts.get(),
                before,
                tooLate,
                engine.conflicts.get());
        assertThat(tooLate).isZero();
        assertThat(before).as("the race is one").isPositive();
        assertThat(attempts.get()).isGreaterThan(before);
    }

    private record Tally(int before, int after) {}

    private Tally tally(GateId gate) {
        int before = 0;
        int after = 0;
        boolean suppressed = false;
        for (DomainEventMessage<?> event :
                engine.readEvents(gate.value(), 0).asStream().toList()) {
            Object payload = event.getPayload();
            suppressed |= payload instanceof NumberSuppressed;
            before += !suppressed && payload instanceof DialClaimGranted ? 1 : 0;
            after += suppressed && (payload instanceof DialClaimGranted || payload instanceof DialAuthorised) ? 1 : 0;
        }
        assertThat(suppressed).isTrue();
        return new Tally(before, after);
    }

    private void race(GateId gate, long seed) throws Exception {
        CyclicBarrier start = new CyclicBarrier(DIALERS + 1);
        List<Future<?>> all = new ArrayList<>();
        Random random = new Random(seed);
        int head = random.nextInt(DIALERS * TRIES);
        AtomicInteger begun = new AtomicInteger();
        for (int dialer = 0; dialer < DIALERS; dialer++) {
            AxonMessageSender sender = senders.get(random.nextInt(senders.size()));
            all.add(threads.submit(() -> dial(gate, sender, start, begun)));
        }
        AxonMessageSender sender = senders.get(random.nextInt(senders.size()));
        all.add(threads.submit(() -> suppress(gate, sender, start, begun, head)));
        for (Future<?> each : all) {
            each.get();
        }
    }

    private Void dial(GateId gate, AxonMessageSender sender, CyclicBarrier start, AtomicInteger begun)
            throws Exception {
        start.await();
        for (int each = 0; each < TRIES; each++) {
            AttemptId attempt = AttemptId.of(attempts.incrementAndGet());
            begun.incrementAndGet();
            if (isDone(sender, new AuthoriseDial(gate, PARTY, attempt, facts(), AT))) {
                isDone(sender, new ClaimAuthorisedDial(gate, PARTY, attempt, facts(), AT));
            }
        }
        return null;
    }

    /** Comes when so many attempts have begun, wherever they are by then. */
    private Void suppress(GateId gate, AxonMessageSender sender, CyclicBarrier start, AtomicInteger begun, int head)
            throws Exception {
        start.await();
        while (begun.get() < head) {
            Thread.onSpinWait();
        }
        var suppress = new SuppressNumber(
                gate, PARTY, NUMBER, SuppressionReason.OPT_OUT, SuppressionSource.API, Asker.CALLED_PARTY, null, AT);
        while (!isDone(sender, suppress)) {
            Thread.onSpinWait();
        }
        return null;
    }

    /** A command is done, or refused, or has met too many conflicts. */
    private static boolean isDone(AxonMessageSender sender, NumberGateCommand command) throws ExecutionException {
        try {
            sender.send(command, CAUSE).join();
            return true;
        } catch (CompletionException e) {
            if (e.getCause() instanceof Rejected) {
                return false;
            }
            throw new ExecutionException(e);
        }
    }
}
