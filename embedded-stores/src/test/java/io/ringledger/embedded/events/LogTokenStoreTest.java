package io.ringledger.embedded.events;

import static io.ringledger.embedded.events.Logs.event;
import static io.ringledger.embedded.events.Logs.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTokenStoreTest {

    private static final GlobalSequenceTrackingToken SEVEN = new GlobalSequenceTrackingToken(7);

    @TempDir
    Path directory;

    private EmbeddedEventLog log;
    private TokenStore tokens;

    @BeforeEach
    void openLog() {
        log = open(directory);
        tokens = log.tokenStore(Logs.JSON);
    }

    @AfterEach
    void closeLog() {
        log.close();
    }

    @Test
    void aTokenSurvivesAReopeningAndIsFreeAtOnce() {
        tokens.initializeTokenSegments("dialing", 2);
        assertThat(tokens.fetchToken("dialing", 0)).isNull();
        tokens.storeToken(SEVEN, "dialing", 0);
        log.close();

        openLog();
        assertThat(tokens.fetchSegments("dialing")).containsExactly(0, 1);
        assertThat(tokens.fetchAvailableSegments("dialing")).hasSize(2);
        assertThat(tokens.fetchToken("dialing", 0)).isEqualTo(SEVEN);
        tokens.releaseClaim("dialing", 0);
        assertThat(tokens.fetchToken("dialing", 0)).isEqualTo(SEVEN);
    }

    @Test
    void wrappedTokensComeBackAsTheyWere() {
        var replay = ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(9), SEVEN);
        tokens.initializeTokenSegments("view", 1, replay);
        assertThat(tokens.fetchToken("view", 0)).isEqualTo(replay);
    }

    @Test
    void segmentsAreMadeOnce() {
        tokens.initializeTokenSegments("dialing", 2, SEVEN);
        assertThatThrownBy(() -> tokens.initializeTokenSegments("dialing", 4))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> tokens.initializeSegment(SEVEN, "dialing", 1))
                .isInstanceOf(UnableToInitializeTokenException.class);
        tokens.initializeSegment(SEVEN, "dialing", 2);
        tokens.deleteToken("dialing", 0);
        assertThat(tokens.fetchSegments("dialing")).containsExactly(1, 2);
        assertThatThrownBy(() -> tokens.fetchToken("dialing", 0)).isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> tokens.storeToken(SEVEN, "dialing", 0))
                .isInstanceOf(UnableToClaimTokenException.class);
    }

    @Test
    void theTokenMovesWithItsUnitOfWorkAndStaysWithARollback() {
        tokens.initializeTokenSegments("dialing", 1);
        var failing = DefaultUnitOfWork.startAndGet(event("call_1", 0));
        tokens.storeToken(SEVEN, "dialing", 0);
        failing.rollback();
        assertThat(tokens.fetchToken("dialing", 0)).isNull();

        var good = DefaultUnitOfWork.startAndGet(event("call_1", 0));
        tokens.storeToken(SEVEN, "dialing", 0);
        assertThat(tokens.fetchToken("dialing", 0)).isNull();
        good.commit();
        assertThat(tokens.fetchToken("dialing", 0)).isEqualTo(SEVEN);
    }

    @Test
    void theStoreKeepsItsIdentifier() {
        var identifier = tokens.retrieveStorageIdentifier();
        assertThat(identifier).isPresent();
        assertThat(log.tokenStore(Logs.JSON).retrieveStorageIdentifier()).isEqualTo(identifier);
    }
}
