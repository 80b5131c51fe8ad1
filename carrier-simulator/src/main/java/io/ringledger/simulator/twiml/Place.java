package io.ringledger.simulator.twiml;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a document came from.
 *
 * @param url {@code null} for one that came in a request to the API: relative URLs mean nothing in it
 */
record Place(@Nullable URI url) {
    static final Place NOWHERE = new Place(null);

    private static final Pattern WEB = Pattern.compile("(?i)https?:.*");

    /**
     * What a URL in the document means; an empty one means the document itself.
     *
     * @throws URISyntaxException if it leads nowhere
     */
    URI resolve(String text) throws URISyntaxException {
        var wanted = absolute(text);
        if (wanted.getHost() == null || !WEB.matcher(wanted.toString()).matches()) {
            throw new URISyntaxException(text, "Not on the web");
        }
        return wanted;
    }

    private URI absolute(String text) throws URISyntaxException {
        if (url == null) {
            return new URI(text);
        }
        if (text.isEmpty()) {
            return url;
        }
        // URI resolves by RFC 2396, where a query alone loses the document's name
        return text.startsWith("?") ? new URI(url.toString().split("\\?", 2)[0] + text) : url.resolve(new URI(text));
    }
}
