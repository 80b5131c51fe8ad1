package io.ringledger.outside.isolation;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back, as it came. */
record Reply(int status, String text) {
    /** Of each answer its own: moments, ids that were made, tokens. */
    private static final Pattern FLEETING = Pattern.compile(
            "\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z?|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[a-z]+_[0-9a-f]{32}|([a-z]+_)?\\d{10,}|[A-Za-z0-9_.-]{32,}");

    boolean isBadInput() {
        return status == 400 || status == 422;
    }

    JsonNode json() {
        try {
            return text.isEmpty()
                    ? JsonMapper.shared().missingNode()
                    : JsonMapper.shared().readTree(text);
        } catch (JacksonException file) {
            return JsonMapper.shared().missingNode();
        }
    }

    /** What is left of it once the value that was asked for, and what is new with each answer, are taken out. */
    String without(String value) {
        return status + " " + hide(FLEETING.matcher(text).replaceAll("#"), value);
    }

    Optional<String> firstOf(Collection<String> secrets) {
        return secrets.stream().filter(text::contains).findFirst();
    }

    /** The first of these that stands in it, but for the value that was asked for. */
    Optional<String> firstOf(Collection<String> secrets, String value) {
        String rest = hide(text, value);
        return secrets.stream().filter(rest::contains).findFirst();
    }

    /** An id may be answered in either of its two forms. */
    private static String hide(String text, String value) {
        String number = value.substring(value.indexOf('_') + 1);
        return text.replace(value, "#").replace(number, "#");
    }
}
