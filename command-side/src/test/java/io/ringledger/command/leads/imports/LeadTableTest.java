package io.ringledger.command.leads.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringledger.vocabulary.LeadFileFault;
import io.ringledger.vocabulary.LeadFileFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/** What stands in files, as people and their programs write them, and what is refused. */
class LeadTableTest {
    private static final LeadSettings SETTINGS =
            new LeadSettings(500, 2_000_000, DataSize.ofMegabytes(4), 1, Duration.ofSeconds(1), Duration.ofSeconds(1));

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsFoundOut(String separator) throws IOException {
        String text = "phone,name\n+13125550107,\"Doe, Jane\"\n".replace(",name", separator + "name");
        String rows = text.replace("107,", "107" + separator);
        assertThat(csv(rows.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(List.of("phone", "name"), List.of("+13125550107", "Doe, Jane"));
    }

    @Test
    void marksQuotesEmptyLinesAndLineEndsAreNoPartOfWhatIsSaid() throws IOException {
        String text = "\uFEFFphone,name\r\n\r\n1,\"Jane \"\"J\"\" Doe\"\r\n , \r\n2,\"two\nlines\"";
        assertThat(csv(text.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(List.of("phone", "name"), List.of("1", "Jane \"J\" Doe"), List.of("2", "two\nlines"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "windows-1252", "UTF-16"})
    void whatIsNotUtf8IsSeenBeforeAnythingIsTakenIn(String charset) {
        byte[] bytes = "phone,name\n+13125550107,J\u00fcrgen\n".getBytes(Charset.forName(charset));
        failsWith(
                LeadFileFault.NOT_UTF8,
                () -> LeadTables.check(LeadFileFormat.CSV, () -> new ByteArrayInputStream(bytes)));
    }

    /** A quotation mark that nobody closes would take the rest of the file, and the memory, along. */
    @Test
    void aRowHasAnEnd() {
        byte[] bytes = ("phone\n\"" + "1\n".repeat(1 << 18)).getBytes(StandardCharsets.UTF_8);
        failsWith(LeadFileFault.BROKEN, () -> csv(bytes));
    }

    @Test
    void aWorkbookIsReadLikeAFile() throws IOException {
        byte[] bytes = new Workbook()
                .row("phone", "name", "zip")
                .row("+13125550107", "Jane & <Doe>", "")
                .row(1.3125550108E10, "", "94103")
                .bytes();
        assertThat(xlsx(bytes))
                .containsExactly(
                        List.of("phone", "name", "zip"),
                        List.of("+13125550107", "Jane & <Doe>"),
                        List.of("13125550108", "", "94103"));
    }

    /** The limits of the JDK on entities are no limits on what is written with the five of XML. */
    @Test
    void manyAmpersandsAreNoEntities() throws IOException {
        Workbook workbook = new Workbook().row("phone", "name");
        for (int row = 0; row < 4_000; row++) {
            workbook.row("+1312555" + (1_000 + row), "Doe & Doe & Doe " + row);
        }
        assertThat(xlsx(workbook.bytes())).hasSize(4_001);
    }

    @Test
    void aWorkbookThatUnpacksToMoreThanIsReadIsRefused() {
        Workbook bomb = new Workbook().row("phone");
        for (int row = 0; row < 200; row++) {
            bomb.row("1".repeat(30_000));
        }
        failsWith(LeadFileFault.TOO_BIG_INSIDE, () -> xlsx(bomb.bytes()));
    }

    @Test
    void entitiesAreNotExpandedAndNothingOutsideIsRead() {
        String type = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b SYSTEM \"file:///etc/hostname\">]>";
        failsWith(
                LeadFileFault.BROKEN,
                () -> xlsx(new Workbook(type).row("phone").row("&b;").rawBytes()));
    }

    @Test
    void whatIsNoWorkbookOrBreaksOffIsBroken() throws IOException {
        byte[] whole = new Workbook().row("phone").row("+13125550107").bytes();
        for (int length : new int[] {1, 30, whole.length / 2}) {
            byte[] part = java.util.Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> xlsx(part)).as("%d bytes", length).isInstanceOf(IOException.class);
        }
    }

    private static List<List<String>> csv(byte[] bytes) throws IOException {
        return rows(LeadFileFormat.CSV, bytes);
    }

    private static List<List<String>> xlsx(byte[] bytes) throws IOException {
        return rows(LeadFileFormat.XLSX, bytes);
    }

    private static List<List<String>> rows(LeadFileFormat format, byte[] bytes) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (LeadTable table = LeadTables.open(format, () -> new ByteArrayInputStream(bytes), SETTINGS)) {
            for (List<String> row = table.next(); row != null; row = table.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static void failsWith(LeadFileFault fault, ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        e -> assertThat(e.fault()).isEqualTo(fault));
    }
}
