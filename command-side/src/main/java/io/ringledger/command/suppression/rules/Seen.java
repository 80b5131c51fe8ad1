package io.ringledger.command.suppression.rules;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a rule looked at, in words. */
final class Seen {
    private Seen() {}

    /** Where the called party may be. */
    static Map<String, String> place(Question question) {
        Map<String, String> seen = new TreeMap<>();
        seen.put("zones", words(question.zones()));
        seen.put("regions", words(question.regions()));
        return seen;
    }

    static String words(Collection<?> all) {
        return all.stream().map(Object::toString).collect(Collectors.joining(" "));
    }
}
