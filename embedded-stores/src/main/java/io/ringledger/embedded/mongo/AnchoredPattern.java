package io.ringledger.embedded.mongo;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;

/**
 * The literal text that all strings matched by a regular expression begin with.
 *
 * @param start empty where the expression is not anchored or begins with no literal text
 * @param whole whether every string that begins so is matched
 */
record AnchoredPattern(String start, boolean whole) {
    private static final AnchoredPattern NONE = new AnchoredPattern("", false);
    private static final String SPECIAL = "\\^$.|?*+()[]{}";
    private static final String QUANTIFIERS = "?*{";

    static AnchoredPattern of(BsonRegularExpression regex) {
        String pattern = regex.getPattern();
        String options = regex.getOptions();
        if (!pattern.startsWith("^") || (options != null && !options.isEmpty())) {
            return NONE;
        }
        var text = new StringBuilder();
        int rest = literal(pattern, text);
        if (pattern.indexOf('|', rest) >= 0) {
            return NONE;
        }
        if (rest < pattern.length() && QUANTIFIERS.indexOf(pattern.charAt(rest)) >= 0 && !text.isEmpty()) {
            text.setLength(text.length() - 1);
            return new AnchoredPattern(text.toString(), false);
        }
        String remainder = pattern.substring(rest);
        return new AnchoredPattern(text.toString(), remainder.isEmpty() || remainder.equals(".*"));
    }

    private static int literal(String pattern, StringBuilder text) {
        int at = 1;
        while (at < pattern.length()) {
            char each = pattern.charAt(at);
            if (pattern.startsWith("\\Q", at) && pattern.indexOf("\\E", at) > 0) {
                int end = pattern.indexOf("\\E", at);
                text.append(pattern, at + 2, end);
                at = end + 2;
            } else if (each == '\\' && at + 1 < pattern.length() && !isLetterOrDigit(pattern.charAt(at + 1))) {
                text.append(pattern.charAt(at + 1));
                at += 2;
            } else if (SPECIAL.indexOf(each) >= 0) {
                return at;
            } else {
                text.append(each);
                at++;
            }
        }
        return at;
    }

    private static boolean isLetterOrDigit(char each) {
        return Character.isLetterOrDigit(each);
    }
}
