package io.ringledger.query.projection;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * What projections read from and write to. Documents and tokens lie in the same database, so that neither survives
 * without the other.
 */
final class ProjectionStores {
    private static final String TOKENS = "projectionTokens";

    private final EventStore events;
    private final MongoDatabase database;
    private final TokenStore tokens;
    private final Serializer serializer;
    private final Clock clock;

    /** @param serializer of tokens */
    ProjectionStores(
            EventStore events,
            MongoDatabase database,
            Serializer serializer,
            ProjectionSettings settings,
            Clock clock) {
        this.events = events;
        this.database = database.withWriteConcern(WriteConcern.MAJORITY);
        this.clock = clock;
        this.serializer = serializer;
        this.tokens = MongoTokenStore.builder()
                .mongoTemplate(DefaultMongoTemplate.builder()
                        .mongoDatabase(this.database)
                        .trackingTokensCollectionName(TOKENS)
                        .build())
                .serializer(serializer)
                .claimTimeout(settings.claimTimeout())
                .nodeId(settings.node())
                .transactionManager(NoTransactionManager.instance())
                .build();
    }

    EventStore events() {
        return events;
    }

    MongoDatabase database() {
        return database;
    }

    TokenStore tokens() {
        return tokens;
    }

    Clock clock() {
        return clock;
    }

    /** Position of the last event in the log, -1 if there is none. */
    long head() {
        var head = events.createHeadToken();
        return head == null ? -1 : head.position().orElse(-1);
    }

    /** Returns if the read store answers. */
    void ping() {
        database.runCommand(new Document("ping", 1));
    }

    /** Makes the indexes that readers of a version need. */
    void prepare(Projection<?> projection, Version version) {
        MongoCollection<Document> documents = database.getCollection(version.documents());
        if (!projection.indexes().isEmpty()) {
            documents.createIndexes(projection.indexes());
        }
    }

    StreamReader streamReader(BatchInvoker invoker) {
        return (stream, sequence) -> events.readEvents(stream, sequence + 1)
                .asStream()
                .filter(event -> invoker.canHandleType(event.getPayloadType()))
                .map(event -> RecordedEvent.of(event))
                .toList();
    }

    /**
     * How far the slowest segment of a version has come; -1 where that is not known. What is stored lags behind what runs
     * here by some seconds where nothing happens that the projection is about.
     */
    long slowest(Version version, @Nullable RunningVersion here) {
        int[] segments = tokens.fetchSegments(version.processor());
        if (segments.length > 0 && here != null && here.segments().size() == segments.length) {
            return here.segments().stream().mapToLong(Long::longValue).min().orElse(-1);
        }
        return database
                .getCollection(TOKENS)
                .find(new Document("processorName", version.processor()))
                .map(this::position)
                .into(new ArrayList<>())
                .stream()
                .mapToLong(Long::longValue)
                .min()
                .orElse(-1);
    }

    private long position(Document stored) {
        Binary token = stored.get("token", Binary.class);
        if (token == null) {
            return -1;
        }
        TrackingToken read = serializer.deserialize(
                new SimpleSerializedObject<>(token.getData(), byte[].class, stored.getString("tokenType"), null));
        return read.position().orElse(-1);
    }

    /** Removes all that is left of a version. */
    void drop(Version version) {
        List<String> left = database.listCollectionNames().into(new ArrayList<>());
        left.retainAll(version.collections());
        left.forEach(name -> database.getCollection(name).drop());
        database.getCollection(TOKENS).deleteMany(new Document("processorName", version.processor()));
    }
}
