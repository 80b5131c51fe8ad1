package io.ringledger.gateway.http;

/** A resource in an answer, of which an update may say which version it is to be made on: {@code ETag}, {@code If-Match}. */
public interface Versioned {
    /** How many events its stream had after the first. */
    long revision();

    /** The version as HTTP writes it, quotes included. */
    default String tag() {
        return '"' + Long.toString(revision()) + '"';
    }
}
