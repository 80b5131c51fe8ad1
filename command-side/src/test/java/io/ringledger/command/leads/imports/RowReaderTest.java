package io.ringledger.command.leads.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringledger.command.leads.imports.RowReader.Row;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.LeadField;
import io.ringledger.vocabulary.LeadFileFault;
import io.ringledger.vocabulary.LeadProfile;
import io.ringledger.vocabulary.LeadRowFault;
import io.ringledger.vocabulary.PhoneNumber;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowReaderTest {
    @ParameterizedTest
    @ValueSource(strings = {"phone", "Phone", "PHONE_NUMBER", "Phone Number", "mobile", "Cell-Phone", "Tel."})
    void numbersAreFoundUnderManyNames(String header) throws UnreadableFileException {
        assertThat(read(List.of("id", header), "x", "(312) 555-0107"))
                .isInstanceOfSatisfying(
                        Row.Person.class,
                        person -> assertThat(person.profile().phone()).isEqualTo(new PhoneNumber("+13125550107")));
    }

    @Test
    void allThatIsKnownIsTakenAndTheRestAreAttributes() throws UnreadableFileException {
        List<String> header = List.of(
                "First Name",
                "last_name",
                "Phone",
                "E-Mail",
                "Company",
                "State",
                "ZIP Code",
                "Time Zone",
                "Source",
                "Priority",
                "Pet",
                "Mobile");
        assertThat(read(
                        header,
                        "Jane",
                        "Doe",
                        "+44 20 7946 0991",
                        "jane@example.org",
                        "Doe Ltd",
                        "ca",
                        "94103",
                        "America/Los_Angeles",
                        "fair",
                        "9",
                        "zebra",
                        "+13125550107"))
                .isEqualTo(new Row.Person(
                        new LeadProfile(
                                new PhoneNumber("+442079460991"),
                                "Jane Doe",
                                "jane@example.org",
                                "Doe Ltd",
                                "CA",
                                "94103",
                                ZoneId.of("America/Los_Angeles"),
                                new Attributes(Map.of("Pet", "zebra", "Mobile", "+13125550107"))),
                        "fair",
                        9));
    }

    @ParameterizedTest
    @CsvSource({
        "phone, '', PHONE_MISSING, PHONE",
        "phone, 12, PHONE_INVALID, PHONE",
        "phone, 1-800-FLOWERS, PHONE_INVALID, PHONE",
        "priority, 11, PRIORITY_INVALID, PRIORITY",
        "priority, high, PRIORITY_INVALID, PRIORITY",
        "timezone, Mars/Olympus, ZONE_UNKNOWN, ZONE",
        "source, LONG, TOO_LONG, SOURCE",
        "email, LONG, TOO_LONG, EMAIL",
        "pet, LONG, TOO_LONG, ATTRIBUTES"
    })
    void whatIsWrongIsSaidWithItsField(String column, String value, LeadRowFault fault, LeadField field)
            throws UnreadableFileException {
        String cell = value.equals("LONG") ? "x".repeat(501) : value;
        Row row = column.equals("phone")
                ? read(List.of("phone"), cell)
                : read(List.of("phone", column), "3125550107", cell);
        assertThat(row).isEqualTo(new Row.Refused(fault, field));
    }

    @Test
    void aRowMayBeShorterOrLongerThanTheHeader() throws UnreadableFileException {
        assertThat(read(List.of("phone", "name"), "3125550107")).isInstanceOf(Row.Person.class);
        assertThat(read(List.of("phone"), "3125550107", "more", "and more")).isInstanceOf(Row.Person.class);
    }

    @Test
    void aFurtherNumberIsCalledWhereThereIsNoFirstOne() throws UnreadableFileException {
        assertThat(read(List.of("phone", "mobile"), "", "3125550108"))
                .isInstanceOfSatisfying(
                        Row.Person.class,
                        person -> assertThat(person.profile().phone()).isEqualTo(new PhoneNumber("+13125550108")));
    }

    @Test
    void aHeaderHasAColumnOfNumbersAndNotTooManyOthers() {
        assertThatThrownBy(() -> Columns.of(List.of("name", "email")))
                .hasMessage(LeadFileFault.NO_PHONE_COLUMN.toString());
        List<String> many = new ArrayList<>(List.of("phone"));
        for (int each = 0; each <= Columns.MOST_ATTRIBUTES; each++) {
            many.add("attribute " + each);
        }
        assertThatThrownBy(() -> Columns.of(many)).hasMessage(LeadFileFault.HEADER_INVALID.toString());
    }

    private static Row read(List<String> header, String... cells) throws UnreadableFileException {
        return new RowReader(Columns.of(header), "US").read(List.of(cells));
    }
}
