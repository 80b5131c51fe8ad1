/**
 * Read models of calls: list, detail and live feed, and how many calls there were when.
 * Both are folds of {@link io.ringledger.events.calls.CallEvent}; what a document looks like is known here only.
 * Sends no command and causes no effect.
 */
@NullMarked
package io.ringledger.query.calls;

import org.jspecify.annotations.NullMarked;
