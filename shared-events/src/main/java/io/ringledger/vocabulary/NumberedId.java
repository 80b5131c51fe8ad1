package io.ringledger.vocabulary;

import java.util.regex.Pattern;

/**
 * The one canonical form of our ids: prefix, underscore, decimal below 2^53 (what a JavaScript number holds exactly).
 *
 * @param prefix keeps the streams of different aggregates apart
 */
record NumberedId(String prefix) {
    private static final long LIMIT = 1L << 53;
    private static final Pattern DECIMAL = Pattern.compile("0|[1-9][0-9]{0,15}");

    String check(String value) {
        if (!value.startsWith(prefix + "_") || !isNumber(value.substring(prefix.length() + 1))) {
            throw new IllegalArgumentException("not an id of the form " + prefix + "_<number>");
        }
        return value;
    }

    String canonical(String text) {
        return check(isNumber(text) ? prefix + "_" + text : text);
    }

    String of(long number) {
        return check(prefix + "_" + number);
    }

    long number(String value) {
        return Long.parseLong(value.substring(prefix.length() + 1));
    }

    private static boolean isNumber(String text) {
        return DECIMAL.matcher(text).matches() && Long.parseLong(text) < LIMIT;
    }
}
