package io.ringledger.benchmarks.platform;

import io.ringledger.embedded.events.Durability;
import io.ringledger.embedded.events.EmbeddedEventLog;
import io.ringledger.embedded.events.EventLogOptions;
import io.ringledger.events.calls.CallEvent;
import io.ringledger.platform.axon.Serializers;
import io.ringledger.platform.ids.IdGenerator;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.personal.HashKeys;
import io.ringledger.platform.personal.KeyedPseudonyms;
import io.ringledger.platform.personal.SubjectKeys;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.TenantId;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;

/**
 * Fills a data directory with the log of a platform that has been running for a while: encrypted as the platform does it,
 * automations past everything, read models left to be built. Closing it leaves the directory to a platform.
 */
public final class LogWriter implements AutoCloseable {
    public static final TenantId TENANT = new TenantId("default");
    private static final String STREAM_TYPE = "CallAggregate";
    private static final Map<String, Integer> SEGMENTS_OF_AUTOMATIONS = Map.of(
            "dialing", 16,
            "call-watch", 16,
            "escalations", 4,
            "escalation-triggers", 4,
            "call-scoring", 4,
            "qa-runs", 2);
    private static final int GOING_ON = 64;
    private static final int BATCH = 500;
    private static final Duration AGO = Duration.ofDays(1);

    private final EmbeddedEventLog log;
    private final EventStorageEngine engine;
    private final Histories histories;
    private final Clock past = Clock.offset(Clock.systemUTC(), AGO.negated());
    private final IdGenerator ids = new IdGenerator(past, IdGenerator.Kind.AUTOMATION, 31);
    private final MetaData metaData = MetaData.from(new Cause(TENANT, "system", "benchmark", "benchmark").toMetaData())
            .and("correlationId", UUID.randomUUID().toString())
            .and("causationId", UUID.randomUUID().toString());

    public LogWriter(Path data) {
        this.log = EmbeddedEventLog.open(data, EventLogOptions.defaults().with(Durability.WRITTEN));
        HashKeys keys = new HashKeys(log.records());
        keys.open(false);
        Serializer serializer = Serializers.stored(new SubjectKeys(log.records()));
        this.engine = log.storageEngine(serializer, serializer, NoOpEventUpcaster.INSTANCE);
        this.histories = new Histories(new KeyedPseudonyms(keys), TENANT);
    }

    /** Whole calls, many at the same time, until the log has at least so many events. */
    public void wholeCalls(long events) {
        while (log.head() < events) {
            List<List<CallEvent>> going = new ArrayList<>();
            for (int call = 0; call < GOING_ON; call++) {
                going.add(histories.whole(ids.nextCallId(), past.instant()));
            }
            List<DomainEventMessage<?>> batch = new ArrayList<>();
            for (int event = 0; event < going.getFirst().size(); event++) {
                for (List<CallEvent> call : going) {
                    batch.add(message(call.get(event), event));
                }
            }
            append(batch);
        }
    }

    /** Calls on which something was said and that were judged, each after the one before, spread over some time. */
    public void judgedCalls(int calls, Duration over) {
        Instant first = past.instant().minus(over);
        for (int done = 0; done < calls; done += GOING_ON) {
            List<DomainEventMessage<?>> batch = new ArrayList<>();
            for (int call = done; call < Math.min(calls, done + GOING_ON); call++) {
                Instant at =
                        first.plus(over.multipliedBy(call).dividedBy(calls)).truncatedTo(ChronoUnit.MILLIS);
                List<CallEvent> events = histories.judged(ids.nextCallId(), at);
                for (int event = 0; event < events.size(); event++) {
                    batch.add(message(events.get(event), event));
                }
            }
            append(batch);
        }
    }

    /** Calls that go on, each with so many events. */
    public List<CallId> lastingCalls(int calls, int length) {
        List<CallId> made = new ArrayList<>();
        for (int call = 0; call < calls; call++) {
            CallId id = ids.nextCallId();
            List<CallEvent> events = histories.lasting(id, past.instant(), length);
            for (int from = 0; from < length; from += BATCH) {
                List<DomainEventMessage<?>> batch = new ArrayList<>();
                for (int event = from; event < Math.min(length, from + BATCH); event++) {
                    batch.add(message(events.get(event), event));
                }
                append(batch);
            }
            made.add(id);
        }
        return made;
    }

    private DomainEventMessage<?> message(CallEvent event, long sequence) {
        String id = UUID.randomUUID().toString();
        Instant now = past.instant();
        return new GenericDomainEventMessage<>(STREAM_TYPE, event.callId().value(), sequence, event, metaData, id, now);
    }

    /** A new customer's key is wrapped by the tenant's, which the unit of work names. */
    private void append(List<DomainEventMessage<?>> events) {
        var unitOfWork = DefaultUnitOfWork.startAndGet(new GenericEventMessage<>("benchmark", metaData));
        unitOfWork.onPrepareCommit(ignored -> engine.appendEvents(events));
        unitOfWork.commit();
    }

    /** Moves the automations past everything, as if they had seen it happen. */
    public long finish() {
        var token = new GlobalSequenceTrackingToken(log.head());
        var tokens = log.tokenStore(Serializers.messages());
        SEGMENTS_OF_AUTOMATIONS.forEach((group, segments) -> tokens.initializeTokenSegments(group, segments, token));
        return log.head();
    }

    @Override
    public void close() {
        log.close();
    }
}
