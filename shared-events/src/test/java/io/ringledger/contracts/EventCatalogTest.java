package io.ringledger.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/events.md} says what the event types say. */
class EventCatalogTest {
    private static final Path CATALOG = Path.of("../docs/events.md");

    @Test
    void isUpToDate() throws IOException {
        String catalog = EventCatalog.write(Path.of("src/main/java"));
        if (Boolean.getBoolean("contracts.approve")) {
            Files.createDirectories(CATALOG.getParent());
            Files.writeString(CATALOG, catalog);
        }
        assertThat(CATALOG)
                .as("out of date: run  mvn -pl shared-events test -Dtest=EventCatalogTest -Dcontracts.approve=true")
                .exists()
                .hasContent(catalog);
    }
}
