package io.ringledger.simulator.rest;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One page of a list, in Twilio's envelope.
 *
 * @param path          of the list
 * @param query         of the request
 * @param number        of the page, from 0
 * @param size          most entries of a page
 * @param nextToken     where the next page begins, if there is one
 * @param previousToken where the previous page ends, if there is one
 */
record Page(
        String path,
        Parameters query,
        int number,
        int size,
        @Nullable String nextToken,
        @Nullable String previousToken) {
    private static final Set<String> PAGING = Set.of("PageSize", "Page", "PageToken");
    private static final int DEFAULT_SIZE = 50;
    private static final int LARGEST_SIZE = 1000;

    static int size(Parameters query) {
        return query.integer("PageSize", DEFAULT_SIZE, 1, LARGEST_SIZE);
    }

    static int number(Parameters query) {
        return query.integer("Page", 0, 0, Integer.MAX_VALUE);
    }

    ObjectNode json(String name, List<? extends JsonNode> entries) {
        var start = number * size;
        var json = JsonNodeFactory.instance.objectNode();
        json.put("end", Math.max(start, start + entries.size() - 1));
        json.put("first_page_uri", uri(0, null));
        json.put("next_page_uri", nextToken == null ? null : uri(number + 1, nextToken));
        json.put("page", number);
        json.put("page_size", size);
        json.put("previous_page_uri", previousToken == null ? null : uri(number - 1, previousToken));
        json.put("start", start);
        json.put("uri", uri(number, query.text("PageToken")));
        json.putArray(name).addAll(entries);
        return json;
    }

    private String uri(int page, @Nullable String token) {
        var filter = query.encodedWithout(PAGING);
        return path + '?' + filter + (filter.isEmpty() ? "" : "&") + "PageSize=" + size + "&Page=" + page
                + (token == null ? "" : "&PageToken=" + token);
    }
}
