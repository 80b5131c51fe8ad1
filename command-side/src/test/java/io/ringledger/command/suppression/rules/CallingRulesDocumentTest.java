package io.ringledger.command.suppression.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/calling-rules.md} says what the table of rules says; what stands before the table is written by hand. */
class CallingRulesDocumentTest {
    private static final Path DOCUMENT = Path.of("../docs/calling-rules.md");
    private static final String TABLE = "\n## The table, version ";

    @Test
    void isUpToDate() throws IOException {
        String written = Files.readString(DOCUMENT);
        int table = written.indexOf(TABLE);
        String introduction = table < 0 ? written : written.substring(0, table);
        String document = CallingRulesDocument.write(CallingRules.shipped().table(), introduction);
        if (Boolean.getBoolean("contracts.approve")) {
            Files.writeString(DOCUMENT, document);
        }
        assertThat(DOCUMENT)
                .as(
                        "out of date: run  mvn -pl command-side test -Dtest=CallingRulesDocumentTest -Dcontracts.approve=true")
                .hasContent(document);
    }
}
