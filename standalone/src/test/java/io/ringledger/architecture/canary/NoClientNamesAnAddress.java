package io.ringledger.architecture.canary;

import java.net.http.HttpClient;

/** A class that calls who knows whom. */
record NoClientNamesAnAddress(HttpClient client) {}
