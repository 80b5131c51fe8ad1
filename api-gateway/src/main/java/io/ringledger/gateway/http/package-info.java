/**
 * What holds for every request: its id, its caller, limits, the log line, how a failure becomes an answer.
 * No operation lives here.
 * May depend on dialect, security and access.
 */
@NullMarked
package io.ringledger.gateway.http;

import org.jspecify.annotations.NullMarked;
