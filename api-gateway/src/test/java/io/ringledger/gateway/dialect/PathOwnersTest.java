package io.ringledger.gateway.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.gateway.Inventory;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PathOwnersTest {

    @Test
    void everyDocumentedPathBelongsToADocumentThatHasIt() {
        for (Inventory.Operation operation : Inventory.operations()) {
            Set<String> documents = Inventory.operations().stream()
                    .filter(other -> shape(other.path()).equals(shape(operation.path())))
                    .map(Inventory.Operation::system)
                    .collect(Collectors.toSet());
            assertThat(PathOwners.of(operation.path()).name().toLowerCase(Locale.ROOT))
                    .as(operation.path())
                    .isIn(documents);
        }
    }

    @Test
    void aPathThatNobodyDocumentedHasAnOwnerToo() {
        assertThat(PathOwners.of("/")).isEqualTo(Document.MANAGER);
        assertThat(PathOwners.of("/api/nothing")).isEqualTo(Document.SERVICES);
        assertThat(PathOwners.of("/api/v1/nothing")).isEqualTo(Document.MANAGER);
        assertThat(PathOwners.of("/webhooks/unknown/x")).isEqualTo(Document.DIALER);
    }

    private static String shape(String path) {
        return path.replaceAll("\\{[^}]*}", "*");
    }
}
