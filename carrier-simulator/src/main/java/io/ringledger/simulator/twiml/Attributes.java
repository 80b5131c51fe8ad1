package io.ringledger.simulator.twiml;

import io.ringledger.simulator.webhook.HttpVerb;
import java.io.IOException;
import java.time.Duration;
import org.w3c.dom.Element;

/** What the attributes of a verb say, and what holds where they say nothing. */
final class Attributes {
    private Attributes() {}

    static Duration seconds(Element verb, String attribute, int otherwise) throws IOException {
        return Duration.ofSeconds(number(verb, attribute, otherwise));
    }

    static int number(Element verb, String attribute, int otherwise) throws IOException {
        var value = verb.getAttribute(attribute);
        try {
            return value.isEmpty() ? otherwise : Integer.parseUnsignedInt(value);
        } catch (NumberFormatException e) {
            throw new IOException(verb.getTagName() + " has the " + attribute + " " + value, e);
        }
    }

    static boolean flag(Element verb, String attribute, boolean otherwise) throws IOException {
        return switch (verb.getAttribute(attribute)) {
            case "" -> otherwise;
            case "true" -> true;
            case "false" -> false;
            default -> throw new IOException(attribute + " is true or false");
        };
    }

    /** POST unless it says GET. */
    static HttpVerb method(Element verb, String attribute) {
        return verb.getAttribute(attribute).equalsIgnoreCase("GET") ? HttpVerb.GET : HttpVerb.POST;
    }
}
