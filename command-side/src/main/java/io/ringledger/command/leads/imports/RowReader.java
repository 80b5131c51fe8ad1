package io.ringledger.command.leads.imports;

import io.ringledger.command.leads.imports.Columns.Attribute;
import io.ringledger.command.leads.imports.Columns.Meaning;
import io.ringledger.platform.numbers.WrittenNumber;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.LeadField;
import io.ringledger.vocabulary.LeadProfile;
import io.ringledger.vocabulary.LeadRowFault;
import io.ringledger.vocabulary.PhoneNumber;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says who stands in a row, or why nobody does. */
final class RowReader {
    static final int LONGEST_SOURCE = 64;
    static final int USUAL_PRIORITY = 5;

    private static final int LONGEST_ATTRIBUTE = 500;
    private static final int ABBREVIATION = 3;

    private final Columns columns;
    private final String region;

    /** @param region country of numbers without a country's code */
    RowReader(Columns columns, String region) {
        this.columns = columns;
        this.region = region;
    }

    /** What a row comes to. */
    sealed interface Row {
        /** Somebody. */
        record Person(LeadProfile profile, @Nullable String source, int priority) implements Row {}

        /** Nobody. */
        record Refused(LeadRowFault fault, LeadField field) implements Row {}
    }

    /** Stops at the first thing that is wrong. */
    private static final class RefusedException extends Exception {
        private final Row.Refused refused;

        RefusedException(LeadRowFault fault, LeadField field) {
            super(fault.toString(), null, false, false);
            this.refused = new Row.Refused(fault, field);
        }
    }

    Row read(List<String> row) {
        try {
            PhoneNumber phone = phone(row);
            LeadProfile profile = new LeadProfile(
                    phone,
                    within(name(row), LeadProfile.NAME, LeadField.NAME),
                    text(row, Meaning.EMAIL, LeadProfile.EMAIL, LeadField.EMAIL),
                    text(row, Meaning.COMPANY, LeadProfile.NAME, LeadField.COMPANY),
                    state(row),
                    text(row, Meaning.ZIP, LeadProfile.PLACE, LeadField.ZIP),
                    zone(row),
                    attributes(row));
            return new Row.Person(profile, text(row, Meaning.SOURCE, LONGEST_SOURCE, LeadField.SOURCE), priority(row));
        } catch (RefusedException e) {
            return e.refused;
        }
    }

    private PhoneNumber phone(List<String> row) throws RefusedException {
        String text = columns.phone(row);
        if (text == null) {
            throw new RefusedException(LeadRowFault.PHONE_MISSING, LeadField.PHONE);
        }
        try {
            return WrittenNumber.read(text, region);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(LeadRowFault.PHONE_INVALID, LeadField.PHONE);
        }
    }

    private @Nullable String name(List<String> row) {
        String whole = columns.cell(row, Meaning.NAME);
        if (whole != null) {
            return whole;
        }
        String both = Stream.of(columns.cell(row, Meaning.FIRST_NAME), columns.cell(row, Meaning.LAST_NAME))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return both.isEmpty() ? null : both;
    }

    private @Nullable String text(List<String> row, Meaning meaning, int most, LeadField field)
            throws RefusedException {
        return within(columns.cell(row, meaning), most, field);
    }

    private static @Nullable String within(@Nullable String text, int most, LeadField field) throws RefusedException {
        if (text != null && text.length() > most) {
            throw new RefusedException(LeadRowFault.TOO_LONG, field);
        }
        return text;
    }

    private @Nullable String state(List<String> row) throws RefusedException {
        String state = text(row, Meaning.STATE, LeadProfile.PLACE, LeadField.STATE);
        return state != null && state.length() <= ABBREVIATION ? state.toUpperCase(Locale.ROOT) : state;
    }

    private @Nullable ZoneId zone(List<String> row) throws RefusedException {
        String zone = columns.cell(row, Meaning.ZONE);
        try {
            return zone == null ? null : ZoneId.of(zone, ZoneId.SHORT_IDS);
        } catch (DateTimeException e) {
            throw new RefusedException(LeadRowFault.ZONE_UNKNOWN, LeadField.ZONE);
        }
    }

    private int priority(List<String> row) throws RefusedException {
        String text = columns.cell(row, Meaning.PRIORITY);
        if (text == null) {
            return USUAL_PRIORITY;
        }
        if (!text.matches("[1-9]|10")) {
            throw new RefusedException(LeadRowFault.PRIORITY_INVALID, LeadField.PRIORITY);
        }
        return Integer.parseInt(text);
    }

    private Attributes attributes(List<String> row) throws RefusedException {
        Map<String, Object> found = new LinkedHashMap<>();
        for (Attribute each : columns.attributes()) {
            String value = within(Columns.cell(row, each.column()), LONGEST_ATTRIBUTE, LeadField.ATTRIBUTES);
            if (value != null) {
                found.put(each.name(), value);
            }
        }
        return found.isEmpty() ? Attributes.NONE : new Attributes(found);
    }
}
