/**
 * Clients that cost little: bytes over keep-alive connections, in a closed loop or at a fixed rate, and one socket.
 * Knows the surface that clients see and nothing of what is inside.
 * Latencies at a fixed rate count from when a request was due.
 */
@NullMarked
package io.ringledger.benchmarks.load;

import org.jspecify.annotations.NullMarked;
