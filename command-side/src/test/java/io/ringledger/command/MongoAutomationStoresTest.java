package io.ringledger.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.axonframework.eventhandling.tokenstore.UnableToRetrieveIdentifierException;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.junit.jupiter.api.Test;

/** Two command sides that start for the first time, at the same moment. */
class MongoAutomationStoresTest {
    @Test
    void whoFindsTheStoreNamedAsksAgain() {
        var tokens = new NamedByAnother(1);
        assertThat(MongoAutomationStores.identified(tokens)).isSameAs(tokens);
        assertThat(tokens.refusals).isZero();
    }

    @Test
    void aStoreThatStaysAwayKeepsItFromStarting() {
        assertThatThrownBy(() -> MongoAutomationStores.identified(new NamedByAnother(2)))
                .isInstanceOf(UnableToRetrieveIdentifierException.class);
    }

    private static final class NamedByAnother extends InMemoryTokenStore {
        private int refusals;

        private NamedByAnother(int refusals) {
            this.refusals = refusals;
        }

        @Override
        public Optional<String> retrieveStorageIdentifier() {
            if (refusals-- > 0) {
                throw new UnableToRetrieveIdentifierException("duplicate key", new IllegalStateException());
            }
            refusals = 0;
            return Optional.of("name");
        }
    }
}
