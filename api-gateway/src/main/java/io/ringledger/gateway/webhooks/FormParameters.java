package io.ringledger.gateway.webhooks;

import io.ringledger.gateway.http.InvalidInput;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Parameters of a signed form, {@code application/x-www-form-urlencoded}. */
record FormParameters(SortedMap<String, List<String>> values) {

    /**
     * Reads a form.
     *
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if it is none
     */
    static FormParameters parse(String body) {
        SortedMap<String, List<String>> values = new TreeMap<>();
        for (String pair : body.isEmpty() ? new String[0] : body.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            values.computeIfAbsent(decode(name), first -> new ArrayList<>()).add(decode(value));
        }
        return new FormParameters(values);
    }

    /** First value of a parameter; empty where it is missing or blank. */
    Optional<String> find(String name) {
        return values.getOrDefault(name, List.of()).stream().findFirst().filter(value -> !value.isBlank());
    }

    /**
     * A parameter that has to be there.
     *
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if it is missing or cannot be read
     */
    <T> T require(String name, Function<String, T> reader) {
        return read(name, reader).orElseThrow(() -> InvalidInput.of(name, "missing"));
    }

    /**
     * A parameter that may be there.
     *
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if it cannot be read
     */
    <T> Optional<T> read(String name, Function<String, T> reader) {
        try {
            return find(name).map(reader);
        } catch (RuntimeException malformed) {
            throw InvalidInput.of(name, "cannot be read");
        }
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw InvalidInput.of("body", "not a form");
        }
    }
}
