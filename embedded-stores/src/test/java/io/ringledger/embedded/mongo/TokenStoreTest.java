package io.ringledger.embedded.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Axon's own token store, with the node id fixed as in {@code ./run}. */
class TokenStoreTest {
    private static final String CALLS = "calls";

    private final EmbeddedMongo server = EmbeddedMongo.inMemory();
    private final MongoClient client = MongoClients.create(server.connectionString());
    private final MongoTokenStore tokens = tokensOf("ringledger");

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private MongoTokenStore tokensOf(String nodeId) {
        return MongoTokenStore.builder()
                .mongoTemplate(DefaultMongoTemplate.builder()
                        .mongoDatabase(client.getDatabase("views"))
                        .build())
                .serializer(Jackson3Serializer.builder().build())
                .claimTimeout(Duration.ofSeconds(10))
                .nodeId(nodeId)
                .build();
    }

    @Test
    void tokenIsKeptClaimedExtendedAndReleased() {
        tokens.initializeTokenSegments(CALLS, 2);
        assertThat(tokens.fetchSegments(CALLS)).containsExactly(0, 1);
        assertThat(tokens.fetchToken(CALLS, 0)).isNull();
        var position = new GlobalSequenceTrackingToken(4711);
        tokens.storeToken(position, CALLS, 0);
        tokens.extendClaim(CALLS, 0);
        assertThat(tokensOf("ringledger").fetchToken(CALLS, 0)).isEqualTo(position);
        var stranger = tokensOf("stranger");
        assertThatThrownBy(() -> stranger.fetchToken(CALLS, 0)).isInstanceOf(UnableToClaimTokenException.class);
        assertThat(stranger.fetchAvailableSegments(CALLS)).hasSize(1);
        tokens.releaseClaim(CALLS, 0);
        assertThat(stranger.fetchToken(CALLS, 0)).isEqualTo(position);
        assertThatThrownBy(() -> tokens.extendClaim(CALLS, 0)).isInstanceOf(UnableToClaimTokenException.class);
    }

    @Test
    void storageKeepsOneIdentifier() {
        assertThat(tokens.retrieveStorageIdentifier())
                .isPresent()
                .isEqualTo(tokensOf("other").retrieveStorageIdentifier());
    }

    @Test
    void readingTokensDoesNotScan() {
        tokens.initializeTokenSegments(CALLS, 4);
        long scans = server.statistics().collectionScans();
        tokens.fetchToken(CALLS, 3);
        tokens.storeToken(new GlobalSequenceTrackingToken(1), CALLS, 3);
        tokens.extendClaim(CALLS, 3);
        assertThat(server.statistics().collectionScans()).isEqualTo(scans);
    }
}
