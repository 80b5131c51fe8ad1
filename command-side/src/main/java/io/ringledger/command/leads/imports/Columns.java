package io.ringledger.command.leads.imports;

import io.ringledger.vocabulary.LeadFileFault;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands in which column, as the header says it. */
final class Columns {
    static final int MOST_ATTRIBUTES = 50;

    private static final int LONGEST_NAME = 64;
    private static final int MOST = 256;
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]");

    /** What a column is known for. */
    enum Meaning {
        PHONE(
                "phone",
                "phonenumber",
                "phoneno",
                "telephone",
                "tel",
                "mobile",
                "mobilephone",
                "cell",
                "cellphone",
                "number"),
        NAME("name", "fullname", "contactname", "contact"),
        FIRST_NAME("firstname", "givenname", "forename"),
        LAST_NAME("lastname", "familyname", "surname"),
        EMAIL("email", "emailaddress", "mail"),
        COMPANY("company", "companyname", "organization", "organisation", "business"),
        STATE("state", "province", "region"),
        ZIP("zip", "zipcode", "postalcode", "postcode"),
        ZONE("timezone", "tz", "zone"),
        SOURCE("source", "leadsource"),
        PRIORITY("priority");

        private final String names;

        Meaning(String... names) {
            this.names = " " + String.join(" ", names) + " ";
        }

        static @Nullable Meaning of(String header) {
            String name = NO_LETTER.matcher(header.toLowerCase(Locale.ROOT)).replaceAll("");
            for (Meaning each : values()) {
                if (each.names.contains(" " + name + " ")) {
                    return each;
                }
            }
            return null;
        }
    }

    private final Map<Meaning, Integer> known = new EnumMap<>(Meaning.class);
    private final List<Integer> furtherPhones = new ArrayList<>();
    private final List<Attribute> attributes = new ArrayList<>();

    private Columns() {}

    /** A column that is not known for anything. */
    record Attribute(String name, int column) {}

    /**
     * Reads a header. Of two columns that mean the same the first one does; the other is an attribute, as is what nobody knows. A
     * further number is called where there is no first one.
     *
     * @throws UnreadableFileException if no column is one of numbers, or there are too many
     */
    static Columns of(List<String> header) throws UnreadableFileException {
        Columns columns = new Columns();
        Set<Meaning> found = EnumSet.noneOf(Meaning.class);
        for (int column = 0; column < header.size(); column++) {
            String name = header.get(column).strip();
            Meaning meaning = Meaning.of(name);
            if (meaning != null && found.add(meaning)) {
                columns.known.put(meaning, column);
            } else if (!name.isEmpty()) {
                columns.add(new Attribute(name, column));
                if (meaning == Meaning.PHONE) {
                    columns.furtherPhones.add(column);
                }
            }
        }
        if (header.size() > MOST) {
            throw new UnreadableFileException(LeadFileFault.HEADER_INVALID);
        }
        if (!found.contains(Meaning.PHONE)) {
            throw new UnreadableFileException(LeadFileFault.NO_PHONE_COLUMN);
        }
        return columns;
    }

    private void add(Attribute attribute) throws UnreadableFileException {
        boolean known = attributes.stream().anyMatch(each -> each.name().equals(attribute.name()));
        if (attribute.name().length() > LONGEST_NAME || attributes.size() == MOST_ATTRIBUTES) {
            throw new UnreadableFileException(LeadFileFault.HEADER_INVALID);
        }
        if (!known) {
            attributes.add(attribute);
        }
    }

    /** What stands in a row; {@code null} where it says nothing of that. */
    @Nullable
    String cell(List<String> row, Meaning meaning) {
        Integer column = known.get(meaning);
        return column == null ? null : cell(row, column);
    }

    /** The number in a row, in the first column that has one; {@code null} where none has. */
    @Nullable
    String phone(List<String> row) {
        String first = cell(row, Meaning.PHONE);
        for (int each = 0; first == null && each < furtherPhones.size(); each++) {
            first = cell(row, furtherPhones.get(each));
        }
        return first;
    }

    static @Nullable String cell(List<String> row, int column) {
        String text = column < row.size() ? row.get(column).strip() : "";
        return text.isEmpty() ? null : text;
    }

    List<Attribute> attributes() {
        return attributes;
    }
}
