package io.ringledger.query.calls;

import io.ringledger.vocabulary.Outreach;
import io.ringledger.vocabulary.PhoneNumber;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a call is found by: every beginning of the customer's number and of ours, every end of four or more digits, and
 * the number in its id; also whom it was made for, as {@code campaign_40} and {@code lead_41}. Numbers of eleven digits make 36 keys, written once with the call and never changed, against a
 * scan of the tenant's calls for each search.
 */
final class SearchKeys {
    private static final int SHORTEST_END = 4;
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9 ().-]+");
    private static final Pattern OUTREACH = Pattern.compile("(campaign|lead)_[0-9]{1,16}");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");

    private SearchKeys() {}

    static Set<String> of(CallDocument call) {
        Set<String> keys = new LinkedHashSet<>();
        add(keys, call.customer());
        add(keys, call.line());
        keys.add(Long.toString(call.id().number()));
        Outreach outreach = call.outreach();
        if (outreach != null) {
            keys.add(outreach.campaignId().value());
            keys.add(outreach.leadId().value());
        }
        return keys;
    }

    private static void add(Set<String> keys, PhoneNumber number) {
        String digits = digits(number.value());
        for (int length = 1; length <= digits.length(); length++) {
            keys.add(digits.substring(0, length));
            if (length >= SHORTEST_END) {
                keys.add(digits.substring(digits.length() - length));
            }
        }
    }

    /** The key that a search looks for; one that no call has where the text cannot be part of a number. */
    static String of(String search) {
        String text = search.strip();
        if (OUTREACH.matcher(text).matches()) {
            return text;
        }
        return NUMBER.matcher(text).matches() ? digits(text) : "";
    }

    private static String digits(String text) {
        return NO_DIGIT.matcher(text).replaceAll("");
    }
}
