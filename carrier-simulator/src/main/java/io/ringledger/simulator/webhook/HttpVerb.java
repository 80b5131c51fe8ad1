package io.ringledger.simulator.webhook;

/** The methods that Twilio uses for webhooks. */
public enum HttpVerb {
    GET,
    POST
}
