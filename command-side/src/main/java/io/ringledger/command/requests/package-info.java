/**
 * Keys under which a request may be repeated: who does it, under which ids, and what was answered.
 * Knows nothing of what a request does.
 */
@NullMarked
package io.ringledger.command.requests;

import org.jspecify.annotations.NullMarked;
