package io.ringledger.gateway.leads;

import io.ringledger.platform.numbers.WrittenNumber;
import io.ringledger.vocabulary.LeadField;
import io.ringledger.vocabulary.LeadProfile;
import io.ringledger.vocabulary.LeadRowFault;
import io.ringledger.vocabulary.PhoneNumber;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What would become of leads that are not entered.
 *
 * @param total how many were sent
 * @param valid how many of them could be entered
 */
record LeadCheck(int total, int valid, List<Checked> results) {
    private static final List<String> PHONES = List.of("phone", "phone_number", "mobile");
    private static final String REGION = "US";
    private static final int LONGEST_WORD = 64;

    /**
     * One of them.
     *
     * @param position from 0, in what was sent
     * @param phone as it would be called, absent where it is no number
     * @param duplicateOf position of an earlier one with the same number
     */
    record Checked(
            int position,
            boolean valid,
            @Nullable PhoneNumber phone,
            @Nullable Integer duplicateOf,
            List<Fault> errors) {}

    /** What is wrong. */
    record Fault(LeadRowFault code, LeadField field) {}

    static LeadCheck of(LeadsBody body) {
        String region = Objects.requireNonNullElse(body.region(), REGION);
        Map<PhoneNumber, Integer> first = new HashMap<>();
        List<Checked> results = new ArrayList<>();
        for (Map<String, @Nullable Object> lead : body.checked()) {
            results.add(check(results.size(), lead, region, first));
        }
        int valid = (int) results.stream().filter(Checked::valid).count();
        return new LeadCheck(results.size(), valid, results);
    }

    private static Checked check(
            int position, Map<String, @Nullable Object> lead, String region, Map<PhoneNumber, Integer> first) {
        List<Fault> errors = new ArrayList<>();
        PhoneNumber phone = phone(lead, region, errors);
        within(lead, "name", LeadProfile.NAME, LeadField.NAME, errors);
        within(lead, "email", LeadProfile.EMAIL, LeadField.EMAIL, errors);
        within(lead, "company", LeadProfile.NAME, LeadField.COMPANY, errors);
        within(lead, "state", LeadProfile.PLACE, LeadField.STATE, errors);
        within(lead, "zip", LeadProfile.PLACE, LeadField.ZIP, errors);
        within(lead, "source", LONGEST_WORD, LeadField.SOURCE, errors);
        zone(lead, errors);
        priority(lead, errors);
        Integer earlier = phone == null ? null : first.putIfAbsent(phone, position);
        return new Checked(position, errors.isEmpty(), phone, earlier, errors);
    }

    private static @Nullable PhoneNumber phone(Map<String, @Nullable Object> lead, String region, List<Fault> errors) {
        String text = PHONES.stream()
                .map(name -> text(lead, name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (text == null) {
            errors.add(new Fault(LeadRowFault.PHONE_MISSING, LeadField.PHONE));
            return null;
        }
        try {
            return WrittenNumber.read(text, region);
        } catch (IllegalArgumentException none) {
            errors.add(new Fault(LeadRowFault.PHONE_INVALID, LeadField.PHONE));
            return null;
        }
    }

    private static void within(
            Map<String, @Nullable Object> lead, String name, int most, LeadField field, List<Fault> errors) {
        String text = text(lead, name);
        if (text != null && text.length() > most) {
            errors.add(new Fault(LeadRowFault.TOO_LONG, field));
        }
    }

    private static void zone(Map<String, @Nullable Object> lead, List<Fault> errors) {
        String zone = text(lead, "timezone");
        try {
            var _ = zone == null ? null : ZoneId.of(zone, ZoneId.SHORT_IDS);
        } catch (DateTimeException unknown) {
            errors.add(new Fault(LeadRowFault.ZONE_UNKNOWN, LeadField.ZONE));
        }
    }

    private static void priority(Map<String, @Nullable Object> lead, List<Fault> errors) {
        String priority = text(lead, "priority");
        if (priority != null && !priority.matches("[1-9]|10")) {
            errors.add(new Fault(LeadRowFault.PRIORITY_INVALID, LeadField.PRIORITY));
        }
    }

    private static @Nullable String text(Map<String, @Nullable Object> lead, String name) {
        Object value = lead.get(name);
        String text = value == null ? "" : value.toString().strip();
        return text.isEmpty() ? null : text;
    }
}
