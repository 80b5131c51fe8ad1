package io.ringledger.simulator.webhook;

import java.net.URI;

/**
 * Where and how the platform wants to be told.
 *
 * @param url  absolute; its fragment (Twilio's connection overrides) is neither sent nor signed
 * @param verb method of the request
 */
public record Webhook(URI url, HttpVerb verb) {
    public Webhook {
        if (url.getRawFragment() != null) {
            var text = url.toString();
            url = URI.create(text.substring(0, text.indexOf('#')));
        }
    }
}
