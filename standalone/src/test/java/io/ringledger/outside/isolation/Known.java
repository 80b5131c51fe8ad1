package io.ringledger.outside.isolation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a company has seen of itself in answers: the values by which one could ask for it, and what is its secret. */
final class Known {
    private static final int OF_A_KIND = 6;
    private static final Pattern NUMBERED = Pattern.compile("([a-z]+_)?(\\d+)");
    private static final Pattern HASHED = Pattern.compile("([a-z]+_)([0-9a-f]{32})");
    private static final Pattern TELEPHONE = Pattern.compile("\\+\\d{8,15}");
    private static final Pattern ID = Pattern.compile(
            "([a-z]+_)?\\d{10,}|[a-z]+_[0-9a-f]{32}|(consent|hold)_\\w+|\\+\\d{8,15}|\\S+@\\S+|[0-9a-f-]{36}");
    private static final String NOBODYS_TELEPHONE = "+442079460991";

    private final String mark;
    private final Map<String, Set<String>> byName = new LinkedHashMap<>();
    private final Map<String, Set<String>> byPlace = new LinkedHashMap<>();
    private final Set<String> secrets = new TreeSet<>();

    /** @param mark stands in every text that the company writes, and nowhere else */
    Known(String mark) {
        this.mark = mark;
        secrets.add(mark);
    }

    /** Remembers whatever an answer shows. */
    void learn(Operation operation, JsonNode answer) {
        learn(operation.path(), "", answer);
    }

    private void learn(String path, String name, JsonNode node) {
        if (node.isObject()) {
            node.forEachEntry((property, value) -> learn(path, property, value));
        } else if (node.isArray()) {
            node.forEach(element -> learn(path, name, element));
        } else if (node.isString() || node.isIntegralNumber()) {
            String value = node.asString();
            byName.computeIfAbsent(name, none -> new LinkedHashSet<>()).add(value);
            if (name.equals("id")) {
                byPlace.computeIfAbsent(path, none -> new LinkedHashSet<>()).add(value);
            }
            if (isSecret(value)) {
                secrets.add(value);
            }
        }
    }

    private boolean isSecret(String value) {
        return value.contains(mark) || ID.matcher(value).matches();
    }

    Collection<String> secrets() {
        return secrets;
    }

    /** What others know as well, is none. */
    void isNoSecret(Collection<String> values) {
        secrets.removeAll(values);
    }

    /** Values to ask for at a place of a path, ids in both of their forms. */
    List<String> forPlace(Operation operation, String place) {
        Collection<String> listed = byPlace.getOrDefault(operation.collectionOf(place), Set.of());
        List<String> others = some(Stream.of(byName.getOrDefault(place, Set.of()), byKind(place)));
        return Stream.concat(listed.stream().filter(this::isSomebodys).limit(OF_A_KIND), others.stream())
                .flatMap(value -> Stream.of(value, value.substring(value.indexOf('_') + 1)))
                .distinct()
                .toList();
    }

    /** What comes with the product, as the built-in roles do, is everybody's. */
    private boolean isSomebodys(String value) {
        return secrets.contains(value) || NUMBERED.matcher(value).matches();
    }

    /** Values to ask for in a query or a body. */
    List<String> forName(String name) {
        return switch (name) {
            case "search", "question" -> List.of(mark);
            case "id" -> byKind("call_id");
            case "to_number", "from_number", "phone_number", "phone_numbers" ->
                some(Stream.of("to_number", "from_number", "phone_number")
                        .map(each -> byName.getOrDefault(each, Set.of())));
            default -> some(Stream.of(byName.getOrDefault(name, Set.of()), byKind(name)));
        };
    }

    private List<String> some(Stream<? extends Collection<String>> groups) {
        return groups.flatMap(group -> group.stream().filter(secrets::contains).limit(OF_A_KIND))
                .distinct()
                .toList();
    }

    /** Ids whose prefix begins as the name does: {@code call_…} for {@code call_id}. */
    private List<String> byKind(String name) {
        String kind = name.replaceAll("_id$", "_");
        List<String> found = new ArrayList<>();
        byName.values()
                .forEach(values -> values.stream()
                        .filter(value -> value.startsWith(kind)
                                && NUMBERED.matcher(value).matches())
                        .forEach(found::add));
        return found;
    }

    /** Of the same form, and nobody's. */
    static String madeUp(String value) {
        if (TELEPHONE.matcher(value).matches()) {
            return NOBODYS_TELEPHONE;
        }
        Matcher numbered = NUMBERED.matcher(value);
        if (numbered.matches()) {
            String prefix = numbered.group(1) == null ? "" : numbered.group(1);
            return prefix + (Long.parseLong(numbered.group(2)) + 7_919_999);
        }
        Matcher hashed = HASHED.matcher(value);
        if (hashed.matches()) {
            return hashed.group(1) + new StringBuilder(hashed.group(2)).reverse();
        }
        return "nobody" + value.substring(Math.min(6, value.length()));
    }
}
