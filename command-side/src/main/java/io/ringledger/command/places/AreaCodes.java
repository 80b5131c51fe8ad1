package io.ringledger.command.places;

import io.ringledger.vocabulary.Region;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which area code is of which state or territory of the United States.
 *
 * @param regions by area code
 * @param older by area code, the one whose area it shares, where that matters
 */
record AreaCodes(Map<String, Region> regions, Map<String, String> older) {
    private static final Set<String> TERRITORIES = Set.of("US-PR", "US-VI", "US-GU", "US-AS", "US-MP");
    private static final String OVER = "over";

    AreaCodes {
        regions = Map.copyOf(regions);
        older = Map.copyOf(older);
    }

    static AreaCodes shipped() {
        try (BufferedReader text = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(AreaCodes.class.getResourceAsStream("area-codes.txt")),
                StandardCharsets.UTF_8))) {
            return parse(text.lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException if a code stands at two states */
    static AreaCodes parse(Stream<String> lines) {
        Map<String, Region> regions = new HashMap<>();
        Map<String, String> older = new HashMap<>();
        lines.filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" ", -1))
                .forEach(words -> {
                    if (words[0].equals(OVER)) {
                        older.put(words[1], words[2]);
                        return;
                    }
                    for (int word = 1; word < words.length; word++) {
                        if (regions.put(words[word], new Region("US-" + words[0])) != null) {
                            throw new IllegalArgumentException("twice in the table: " + words[word]);
                        }
                    }
                });
        return new AreaCodes(regions, older);
    }

    Optional<Region> regionOf(String areaCode) {
        return Optional.ofNullable(regions.get(areaCode));
    }

    boolean isOfState(String areaCode) {
        return regions.containsKey(areaCode)
                && !TERRITORIES.contains(regions.get(areaCode).value());
    }

    /** The code itself, and the older one whose area it shares. */
    Stream<String> sharing(String areaCode) {
        return Stream.concat(Stream.of(areaCode), Stream.ofNullable(older.get(areaCode)));
    }

    /** Area codes of the states, without the territories overseas. */
    Set<String> ofStates() {
        return regions.keySet().stream().filter(this::isOfState).collect(Collectors.toSet());
    }
}
