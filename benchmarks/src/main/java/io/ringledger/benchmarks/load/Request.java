package io.ringledger.benchmarks.load;

/**
 * One request, ready to be written.
 *
 * @param kind what its latency is counted under
 * @param bytes head and body of HTTP/1.1
 * @param commands how many commands an acknowledgement of it acknowledges
 */
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
public record Request(String kind, byte[] bytes, int commands) {}
